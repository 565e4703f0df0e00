"""What the styles of a Word document say about a run or a paragraph that says nothing itself."""

from __future__ import annotations

from functools import cached_property

from roadmap_desktop.exchange.readers.word.xml import Element, switch, value, w

_DEEPEST = 30


class Styles:
    """The styles by their id; a property is looked for up the chain of «based on»."""

    def __init__(self, root: Element | None) -> None:
        self._root = root
        found = () if root is None else root.iterfind(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in found}
        self._flags: dict[tuple[str, str], bool | None] = {}

    def flag(self, name: str, run: Element | None, paragraph_style: str) -> bool:
        """Whether a run is bold (`b`), italic (`i`), struck, hidden: by itself, its style, its paragraph's, or all."""
        said = switch(run, name)
        if said is None:
            said = self._styled(value(run, "rStyle") or "", name)
        if said is None:
            said = self._styled(paragraph_style, name)
        return bool(switch(self._defaults, name) if said is None else said)

    def paragraph_style(self, properties: Element | None) -> str:
        """The style that a paragraph has, said or not."""
        return value(properties, "pStyle") or self._default_paragraph

    def property(self, paragraph_style: str, name: str) -> Element | None:
        """A paragraph property (`numPr`, `jc`) as its style has it."""
        for style in self._chain(paragraph_style):
            properties = style.find(w("pPr"))
            found = None if properties is None else properties.find(w(name))
            if found is not None:
                return found
        return None

    @cached_property
    def _defaults(self) -> Element | None:
        return None if self._root is None else self._root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")

    @cached_property
    def _default_paragraph(self) -> str:
        for name, style in self._styles.items():
            if style.get(w("type")) == "paragraph" and style.get(w("default")) in {"1", "true", "on"}:
                return str(name)
        return ""

    def _styled(self, name: str, flag: str) -> bool | None:
        key = (name, flag)
        if key not in self._flags:
            said = (switch(style.find(w("rPr")), flag) for style in self._chain(name))
            self._flags[key] = next((one for one in said if one is not None), None)
        return self._flags[key]

    def _chain(self, name: str) -> list[Element]:
        """A style and those it is based on; a circle of styles ends somewhere."""
        chain: list[Element] = []
        while name in self._styles and len(chain) < _DEEPEST:
            chain.append(self._styles[name])
            name = value(chain[-1], "basedOn") or ""
        return chain
