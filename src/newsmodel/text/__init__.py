"""From characters to tokens, sentences, quotations, tags and phrases: what every extractor reads."""
