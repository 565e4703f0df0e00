"""Remnants of markup in a text cell: HTML tags and Markdown stars become plain text and its style."""

from html.parser import HTMLParser

from typing_extensions import override

_BLOCKS = frozenset({"p", "div", "br", "ul", "ol", "li", "tr"})
_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em"})
_SILENT = frozenset({"u", "span", "font", "sup", "sub"})


class _Stripper(HTMLParser):
    """Collects the text of a cell and which of it is bold or italic."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.blocks = False
        self.plain = {"bold": False, "italic": False}
        self._open = {"bold": 0, "italic": 0}
        self._lists: list[int | None] = []
        self._marker = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._style(tag, 1):
            return
        if tag not in _BLOCKS | _SILENT:
            # Not markup of a cell: «<URL>» and the like are the official's own words.
            self.handle_data(self.get_starttag_text() or "")
        elif tag in _BLOCKS:
            self._break()
            if tag in {"ul", "ol"}:
                self._lists.append(0 if tag == "ol" else None)
            elif tag == "li":
                self._marker = self._next_marker()

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._style(tag, -1):
            return
        if tag in _BLOCKS:
            self._break()
            if tag in {"ul", "ol"} and self._lists:
                self._lists.pop()

    @override
    def handle_data(self, data: str) -> None:
        if data.strip():
            for name, depth in self._open.items():
                self.plain[name] |= depth <= 0
            if self._marker and data.lstrip()[0].isalnum():
                data = self._marker + data.lstrip()
            self._marker = ""
        self.parts.append(data)

    def _style(self, tag: str, step: int) -> bool:
        for name, tags in (("bold", _BOLD), ("italic", _ITALIC)):
            if tag in tags:
                self._open[name] += step
                return True
        return False

    def _break(self) -> None:
        self.blocks = True
        self.parts.append("\n")

    def _next_marker(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "• "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "


def plain(text: str) -> tuple[str, bool, bool]:
    """The text without markup, and whether all of it is bold, all of it italic.

    Block tags become line breaks, items of a list without a mark of their own get one. A text
    without markup comes back as it is but for blanks around it.
    """
    starred = text.startswith("**") and text.endswith("**") and len(text) > 4
    if starred:
        text = text[2:-2]
    if "<" not in text and "&" not in text:
        return text.strip(), starred, False
    stripper = _Stripper()
    stripper.feed(text)
    stripper.close()
    whole = "".join(stripper.parts)
    if stripper.blocks:
        lines = (" ".join(line.split(" ")).strip() for line in whole.split("\n"))
        whole = "\n".join(line for line in lines if line)
    has_text = bool(whole.strip())
    bold = starred or (has_text and not stripper.plain["bold"])
    return whole.strip(), bold, has_text and not stripper.plain["italic"]
