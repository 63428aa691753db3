"""Text in several languages: a map from language to text, in which English is always there."""

Text = dict[str, str]


def in_language(text: Text, lang: str) -> str:
    """Return the text in `lang`, or in English where that language is missing."""
    return text.get(lang) or text["en"]
