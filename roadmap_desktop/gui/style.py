"""Fusion, flattened where the design wants it: tool buttons, headers, tabs, splitters. No style sheets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionTab,
    QStyleOptionToolButton,
    QWidget,
)
from typing_extensions import override

from roadmap_desktop.gui import check_box, icons
from roadmap_desktop.gui.look import Look

RADIUS = 4
UNDERLINE = 3
MENU_MARK = 12

_State = QStyle.StateFlag
_Control = QStyle.ControlElement
_Primitive = QStyle.PrimitiveElement


class FlatStyle(QProxyStyle):
    """Fusion with flat tool buttons, table headers, tab bars and splitter lines."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look

    @override
    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _Primitive.PE_PanelButtonTool:
            self._tool_button(option, painter)
        elif element == _Primitive.PE_PanelButtonCommand and isinstance(option, QStyleOptionButton):
            self._push_button(option, painter)
        elif element in {_Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck}:
            enabled = bool(option.state & _State.State_Enabled)
            check_box.paint(painter, option.rect, _tick(option), self._look.palette, enabled=enabled)
        elif element == _Primitive.PE_PanelStatusBar:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), self._look.palette.border)
        elif element in {_Primitive.PE_FrameTabBarBase, _Primitive.PE_FrameStatusBarItem}:
            return
        elif element == _Primitive.PE_FrameFocusRect:
            self._focus(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @override
    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _Control.CE_HeaderSection and isinstance(option, QStyleOptionHeader):
            self._header(option, painter)
        elif element == _Control.CE_HeaderEmptyArea:
            painter.fillRect(option.rect, self._look.palette.window)
            self._line_below(option.rect, painter)
        elif element == _Control.CE_TabBarTabShape and isinstance(option, QStyleOptionTab):
            self._tab(option, painter)
        elif element == _Control.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            # Qt takes the icon of an active button where the focus is: here it is that of the filled one.
            option.state &= ~_State.State_HasFocus
            if _is_primary(option):
                option.state |= _State.State_HasFocus
                option.palette.setColor(QPalette.ColorRole.ButtonText, self._look.palette.on_accent)
            super().drawControl(element, option, painter, widget)
        elif element == _Control.CE_ToolButtonLabel:
            option.state &= ~_State.State_MouseOver  # its ground stays light, so its icon stays dark
            super().drawControl(element, option, painter, widget)
        elif element == _Control.CE_TabBarTabLabel and option.state & _State.State_Selected:
            painter.save()
            painter.setFont(self._look.type.bold)
            super().drawControl(element, option, painter, widget)
            painter.restore()
        elif element == _Control.CE_Splitter:
            painter.fillRect(option.rect, self._look.palette.border)
        elif element == _Control.CE_ToolBar:
            painter.fillRect(option.rect, self._look.palette.window)
            self._line_below(option.rect, painter)
        else:
            super().drawControl(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ToolButton and isinstance(option, QStyleOptionToolButton):
            # Fusion would draw a raised panel for a button that is merely checked, and a speck for its menu.
            if option.state & _State.State_On:
                option.state &= ~_State.State_AutoRaise
            if _has_menu(option):
                option.features &= ~_MENU
                super().drawComplexControl(control, option, painter, widget)
                self._menu_mark(option.rect, painter)
                return
        super().drawComplexControl(control, option, painter, widget)

    @override
    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # None at run time
        if isinstance(option, QStyleOptionToolButton) and _has_menu(option):
            found.setWidth(found.width() + MENU_MARK)
        return found

    def _menu_mark(self, rect: QRect, painter: QPainter) -> None:
        mark = icons.pixmap("chevron-down", MENU_MARK, self._look.palette.text, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.right() - MENU_MARK - 4, rect.center().y() - MENU_MARK // 2 + 1, mark)

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        found = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if found is None else found

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            return 0  # the order of Windows on every system
        if hint == QStyle.StyleHint.SH_EtchDisabledText:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def _tool_button(self, option: QStyleOption, painter: QPainter) -> None:
        palette = self._look.palette
        if option.state & (_State.State_Sunken | _State.State_On):
            ground = palette.selection
        elif option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
            ground = palette.hover
        else:
            return
        # In high contrast the icon keeps its ground, and a frame tells the state.
        ground = palette.window if palette.framed else ground
        _rounded(painter, option.rect, ground, palette.accent if palette.framed else ground)

    def _push_button(self, option: QStyleOptionButton, painter: QPainter) -> None:
        palette = self._look.palette
        enabled = bool(option.state & _State.State_Enabled)
        if option.features & QStyleOptionButton.ButtonFeature.Flat:
            if option.state & (_State.State_MouseOver | _State.State_Sunken):
                _rounded(painter, option.rect, palette.hover, palette.hover)
            return
        primary = _is_primary(option)
        ground = palette.accent if primary else palette.base
        if option.state & _State.State_Sunken:
            ground = ground.darker(112)
        elif option.state & _State.State_MouseOver and enabled:
            ground = ground.darker(106) if primary else palette.hover
        outline = palette.accent if primary else palette.control if enabled else palette.border
        _rounded(painter, option.rect, ground, outline)

    def _header(self, option: QStyleOptionHeader, painter: QPainter) -> None:
        palette = self._look.palette
        painter.fillRect(option.rect, palette.window)
        self._line_below(option.rect, painter)
        if option.orientation == Qt.Orientation.Horizontal and option.position not in {
            QStyleOptionHeader.SectionPosition.End,
            QStyleOptionHeader.SectionPosition.OnlyOneSection,
        }:
            inner = option.rect.adjusted(0, 8, 0, -8)
            painter.fillRect(QRect(inner.right(), inner.top(), 1, inner.height()), palette.border)

    def _line_below(self, rect: QRect, painter: QPainter) -> None:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.palette.border)

    def _tab(self, option: QStyleOptionTab, painter: QPainter) -> None:
        if option.state & _State.State_Selected:
            line = option.rect.adjusted(4, 0, -4, 0)
            line.setTop(line.bottom() - UNDERLINE + 1)
            painter.fillRect(line, self._look.palette.accent)

    def _focus(self, option: QStyleOption, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.palette.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1, RADIUS - 1)
        painter.restore()


_MENU = QStyleOptionToolButton.ToolButtonFeature.HasMenu

_METRICS = {
    QStyle.PixelMetric.PM_IndicatorWidth: check_box.SIZE,
    QStyle.PixelMetric.PM_IndicatorHeight: check_box.SIZE,
    QStyle.PixelMetric.PM_ToolBarItemSpacing: 4,
    QStyle.PixelMetric.PM_ToolBarItemMargin: 4,
    QStyle.PixelMetric.PM_ToolBarFrameWidth: 0,
    QStyle.PixelMetric.PM_SplitterWidth: 1,
    QStyle.PixelMetric.PM_TabBarTabHSpace: 24,
    QStyle.PixelMetric.PM_TabBarTabVSpace: 12,
    QStyle.PixelMetric.PM_TabBarTabShiftVertical: 0,
    QStyle.PixelMetric.PM_TabBarTabShiftHorizontal: 0,
    QStyle.PixelMetric.PM_TabBarTabOverlap: 0,
    QStyle.PixelMetric.PM_HeaderMargin: 8,
}


def _rounded(painter: QPainter, rect: QRect, ground: QColor, outline: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QPointF(0.5, 0.5))
    painter.setPen(outline)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
    painter.restore()


def _tick(option: QStyleOption) -> Qt.CheckState:
    if option.state & _State.State_NoChange:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if option.state & _State.State_On else Qt.CheckState.Unchecked


def _has_menu(option: QStyleOptionToolButton) -> bool:
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return bool(option.features & _MENU) and option.toolButtonStyle == beside


def _is_primary(option: QStyleOptionButton) -> bool:
    default = bool(option.features & QStyleOptionButton.ButtonFeature.DefaultButton)
    return default and bool(option.state & _State.State_Enabled)
