# Compiled by `dev.py ui` from ui/card.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from roadmap_desktop.gui.text_field import TextField

class Ui_Card(object):
    def setupUi(self, Card: QWidget) -> None:
        if not Card.objectName():
            Card.setObjectName(u"Card")
        self.card_layout = QVBoxLayout(Card)
        self.card_layout.setSpacing(0)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(Card)
        self.pages.setObjectName(u"pages")
        self.scroll = QScrollArea()
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents = QWidget()
        self.contents.setObjectName(u"contents")
        self.columns = QHBoxLayout(self.contents)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(14, 10, 14, 10)
        self.column_what = QWidget(self.contents)
        self.column_what.setObjectName(u"column_what")
        self.column_what_layout = QVBoxLayout(self.column_what)
        self.column_what_layout.setSpacing(2)
        self.column_what_layout.setObjectName(u"column_what_layout")
        self.column_what_layout.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(self.column_what)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setTextFormat(Qt.TextFormat.PlainText)
        self.label_title.setWordWrap(True)
        self.label_title.setProperty(u"role", u"caption")

        self.column_what_layout.addWidget(self.label_title)

        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(0)
        self.title_row.setObjectName(u"title_row")
        self.title_row.setContentsMargins(0, 0, 0, 0)
        self.field_number = TextField(self.column_what)
        self.field_number.setObjectName(u"field_number")

        self.title_row.addWidget(self.field_number, 0, Qt.AlignmentFlag.AlignTop)

        self.field_title = TextField(self.column_what)
        self.field_title.setObjectName(u"field_title")

        self.title_row.addWidget(self.field_title)


        self.column_what_layout.addLayout(self.title_row)

        self.label_executors = QLabel(self.column_what)
        self.label_executors.setObjectName(u"label_executors")
        self.label_executors.setTextFormat(Qt.TextFormat.PlainText)
        self.label_executors.setWordWrap(True)
        self.label_executors.setProperty(u"role", u"caption")

        self.column_what_layout.addWidget(self.label_executors)

        self.field_executors = TextField(self.column_what)
        self.field_executors.setObjectName(u"field_executors")

        self.column_what_layout.addWidget(self.field_executors)

        self.label_goals = QLabel(self.column_what)
        self.label_goals.setObjectName(u"label_goals")
        self.label_goals.setTextFormat(Qt.TextFormat.PlainText)
        self.label_goals.setWordWrap(True)
        self.label_goals.setProperty(u"role", u"caption")

        self.column_what_layout.addWidget(self.label_goals)

        self.field_goals = TextField(self.column_what)
        self.field_goals.setObjectName(u"field_goals")

        self.column_what_layout.addWidget(self.field_goals)

        self.label_section = QLabel(self.column_what)
        self.label_section.setObjectName(u"label_section")
        self.label_section.setTextFormat(Qt.TextFormat.PlainText)
        self.label_section.setWordWrap(True)
        self.label_section.setProperty(u"role", u"caption")

        self.column_what_layout.addWidget(self.label_section)

        self.section = QLabel(self.column_what)
        self.section.setObjectName(u"section")
        self.section.setTextFormat(Qt.TextFormat.PlainText)
        self.section.setWordWrap(True)
        self.section.setProperty(u"role", u"text")

        self.column_what_layout.addWidget(self.section)

        self.column_what_rest = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_what_layout.addItem(self.column_what_rest)


        self.columns.addWidget(self.column_what)

        self.line_first = QFrame(self.contents)
        self.line_first.setObjectName(u"line_first")
        self.line_first.setFrameShape(QFrame.Shape.VLine)

        self.columns.addWidget(self.line_first)

        self.column_when = QWidget(self.contents)
        self.column_when.setObjectName(u"column_when")
        self.column_when_layout = QVBoxLayout(self.column_when)
        self.column_when_layout.setSpacing(2)
        self.column_when_layout.setObjectName(u"column_when_layout")
        self.column_when_layout.setContentsMargins(0, 0, 0, 0)
        self.label_deadline = QLabel(self.column_when)
        self.label_deadline.setObjectName(u"label_deadline")
        self.label_deadline.setTextFormat(Qt.TextFormat.PlainText)
        self.label_deadline.setWordWrap(True)
        self.label_deadline.setProperty(u"role", u"caption")

        self.column_when_layout.addWidget(self.label_deadline)

        self.field_deadline = TextField(self.column_when)
        self.field_deadline.setObjectName(u"field_deadline")

        self.column_when_layout.addWidget(self.field_deadline)

        self.reading = QLabel(self.column_when)
        self.reading.setObjectName(u"reading")
        self.reading.setWordWrap(True)
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setProperty(u"role", u"small")

        self.column_when_layout.addWidget(self.reading)

        self.alternatives = QWidget(self.column_when)
        self.alternatives.setObjectName(u"alternatives")
        self.alternatives_layout = QVBoxLayout(self.alternatives)
        self.alternatives_layout.setSpacing(4)
        self.alternatives_layout.setObjectName(u"alternatives_layout")
        self.alternatives_layout.setContentsMargins(0, 0, 0, 0)

        self.column_when_layout.addWidget(self.alternatives)

        self.state_row = QHBoxLayout()
        self.state_row.setSpacing(16)
        self.state_row.setObjectName(u"state_row")
        self.state_row.setContentsMargins(0, 6, 0, 0)
        self.standing_box = QVBoxLayout()
        self.standing_box.setSpacing(2)
        self.standing_box.setObjectName(u"standing_box")
        self.standing_box.setContentsMargins(0, 0, 0, 0)
        self.label_standing = QLabel(self.column_when)
        self.label_standing.setObjectName(u"label_standing")
        self.label_standing.setTextFormat(Qt.TextFormat.PlainText)
        self.label_standing.setWordWrap(True)
        self.label_standing.setProperty(u"role", u"caption")

        self.standing_box.addWidget(self.label_standing)

        self.standing_row = QHBoxLayout()
        self.standing_row.setSpacing(6)
        self.standing_row.setObjectName(u"standing_row")
        self.standing_row.setContentsMargins(0, 0, 0, 0)
        self.standing_sign = QLabel(self.column_when)
        self.standing_sign.setObjectName(u"standing_sign")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.standing_sign.sizePolicy().hasHeightForWidth())
        self.standing_sign.setSizePolicy(sizePolicy)

        self.standing_row.addWidget(self.standing_sign)

        self.standing = QLabel(self.column_when)
        self.standing.setObjectName(u"standing")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        self.standing.setProperty(u"role", u"text")

        self.standing_row.addWidget(self.standing)


        self.standing_box.addLayout(self.standing_row)


        self.state_row.addLayout(self.standing_box)

        self.control_box = QVBoxLayout()
        self.control_box.setSpacing(2)
        self.control_box.setObjectName(u"control_box")
        self.control_box.setContentsMargins(0, 0, 0, 0)
        self.label_control = QLabel(self.column_when)
        self.label_control.setObjectName(u"label_control")
        self.label_control.setTextFormat(Qt.TextFormat.PlainText)
        self.label_control.setWordWrap(False)
        self.label_control.setProperty(u"role", u"caption")

        self.control_box.addWidget(self.label_control)

        self.control_date = QLabel(self.column_when)
        self.control_date.setObjectName(u"control_date")
        self.control_date.setTextFormat(Qt.TextFormat.PlainText)
        self.control_date.setWordWrap(False)
        self.control_date.setProperty(u"role", u"text")

        self.control_box.addWidget(self.control_date)


        self.state_row.addLayout(self.control_box)

        self.state_row.setStretch(0, 1)

        self.column_when_layout.addLayout(self.state_row)

        self.label_documents = QLabel(self.column_when)
        self.label_documents.setObjectName(u"label_documents")
        self.label_documents.setTextFormat(Qt.TextFormat.PlainText)
        self.label_documents.setWordWrap(True)
        self.label_documents.setProperty(u"role", u"caption")

        self.column_when_layout.addWidget(self.label_documents)

        self.field_documents = TextField(self.column_when)
        self.field_documents.setObjectName(u"field_documents")

        self.column_when_layout.addWidget(self.field_documents)

        self.label_note = QLabel(self.column_when)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setTextFormat(Qt.TextFormat.PlainText)
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"caption")

        self.column_when_layout.addWidget(self.label_note)

        self.field_note = TextField(self.column_when)
        self.field_note.setObjectName(u"field_note")

        self.column_when_layout.addWidget(self.field_note)

        self.label_extra = QLabel(self.column_when)
        self.label_extra.setObjectName(u"label_extra")
        self.label_extra.setTextFormat(Qt.TextFormat.PlainText)
        self.label_extra.setWordWrap(True)
        self.label_extra.setProperty(u"role", u"caption")

        self.column_when_layout.addWidget(self.label_extra)

        self.extra = QLabel(self.column_when)
        self.extra.setObjectName(u"extra")
        self.extra.setTextFormat(Qt.TextFormat.PlainText)
        self.extra.setWordWrap(True)
        self.extra.setProperty(u"role", u"text")

        self.column_when_layout.addWidget(self.extra)

        self.column_when_rest = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_when_layout.addItem(self.column_when_rest)


        self.columns.addWidget(self.column_when)

        self.line_second = QFrame(self.contents)
        self.line_second.setObjectName(u"line_second")
        self.line_second.setFrameShape(QFrame.Shape.VLine)

        self.columns.addWidget(self.line_second)

        self.column_results = QWidget(self.contents)
        self.column_results.setObjectName(u"column_results")
        self.column_results_layout = QVBoxLayout(self.column_results)
        self.column_results_layout.setSpacing(2)
        self.column_results_layout.setObjectName(u"column_results_layout")
        self.column_results_layout.setContentsMargins(0, 0, 0, 0)
        self.label_results = QLabel(self.column_results)
        self.label_results.setObjectName(u"label_results")
        self.label_results.setTextFormat(Qt.TextFormat.PlainText)
        self.label_results.setWordWrap(True)
        self.label_results.setProperty(u"role", u"caption")

        self.column_results_layout.addWidget(self.label_results)

        self.matrix_place = QWidget(self.column_results)
        self.matrix_place.setObjectName(u"matrix_place")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.matrix_place.sizePolicy().hasHeightForWidth())
        self.matrix_place.setSizePolicy(sizePolicy1)
        self.matrix_layout = QVBoxLayout(self.matrix_place)
        self.matrix_layout.setSpacing(0)
        self.matrix_layout.setObjectName(u"matrix_layout")
        self.matrix_layout.setContentsMargins(0, 0, 0, 0)

        self.column_results_layout.addWidget(self.matrix_place)

        self.matrix_buttons = QHBoxLayout()
        self.matrix_buttons.setSpacing(4)
        self.matrix_buttons.setObjectName(u"matrix_buttons")
        self.matrix_buttons.setContentsMargins(0, 4, 0, 0)
        self.add_result = QToolButton(self.column_results)
        self.add_result.setObjectName(u"add_result")
        self.add_result.setAutoRaise(True)

        self.matrix_buttons.addWidget(self.add_result)

        self.add_indicator = QToolButton(self.column_results)
        self.add_indicator.setObjectName(u"add_indicator")
        self.add_indicator.setAutoRaise(True)

        self.matrix_buttons.addWidget(self.add_indicator)

        self.remove_part = QToolButton(self.column_results)
        self.remove_part.setObjectName(u"remove_part")
        self.remove_part.setAutoRaise(True)

        self.matrix_buttons.addWidget(self.remove_part)

        self.matrix_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.matrix_buttons.addItem(self.matrix_gap)


        self.column_results_layout.addLayout(self.matrix_buttons)

        self.column_results_rest = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_results_layout.addItem(self.column_results_rest)


        self.columns.addWidget(self.column_results)

        self.scroll.setWidget(self.contents)
        self.pages.addWidget(self.scroll)
        self.page_nothing = QWidget()
        self.page_nothing.setObjectName(u"page_nothing")
        self.nothing_layout = QVBoxLayout(self.page_nothing)
        self.nothing_layout.setSpacing(0)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(14, 10, 14, 10)
        self.nothing = QLabel(self.page_nothing)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"caption")

        self.nothing_layout.addWidget(self.nothing)

        self.pages.addWidget(self.page_nothing)

        self.card_layout.addWidget(self.pages)


        self.retranslateUi(Card)

        QMetaObject.connectSlotsByName(Card)
    # setupUi

    def retranslateUi(self, Card: QWidget) -> None:
        Card.setWindowTitle(QCoreApplication.translate("Card", u"\u041a\u0430\u0440\u0442\u043e\u0447\u043a\u0430 \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u044f", None))
        self.label_title.setText(QCoreApplication.translate("Card", u"\u041c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0435", None))
#if QT_CONFIG(accessibility)
        self.field_number.setAccessibleName(QCoreApplication.translate("Card", u"\u2116", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.field_title.setAccessibleName(QCoreApplication.translate("Card", u"\u041c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0435", None))
#endif // QT_CONFIG(accessibility)
        self.label_executors.setText(QCoreApplication.translate("Card", u"\u041e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0435 \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0438", None))
#if QT_CONFIG(accessibility)
        self.field_executors.setAccessibleName(QCoreApplication.translate("Card", u"\u041e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0435 \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0438", None))
#endif // QT_CONFIG(accessibility)
        self.field_executors.setPlaceholderText(QCoreApplication.translate("Card", u"\u0423\u043a\u0430\u0437\u0430\u0442\u044c \u0438\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0435\u0439\u2026", None))
        self.label_goals.setText(QCoreApplication.translate("Card", u"\u0417\u0430\u0434\u0430\u0447\u0438", None))
#if QT_CONFIG(accessibility)
        self.field_goals.setAccessibleName(QCoreApplication.translate("Card", u"\u0417\u0430\u0434\u0430\u0447\u0438", None))
#endif // QT_CONFIG(accessibility)
        self.field_goals.setPlaceholderText(QCoreApplication.translate("Card", u"\u041d\u043e\u043c\u0435\u0440\u0430 \u0437\u0430\u0434\u0430\u0447\u2026", None))
        self.label_section.setText(QCoreApplication.translate("Card", u"\u0420\u0430\u0437\u0434\u0435\u043b", None))
        self.section.setText("")
        self.label_deadline.setText(QCoreApplication.translate("Card", u"\u0421\u0440\u043e\u043a (\u043a\u0430\u043a \u0432 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0435)", None))
#if QT_CONFIG(accessibility)
        self.field_deadline.setAccessibleName(QCoreApplication.translate("Card", u"\u0421\u0440\u043e\u043a", None))
#endif // QT_CONFIG(accessibility)
        self.field_deadline.setPlaceholderText(QCoreApplication.translate("Card", u"\u0421\u0440\u043e\u043a \u0441\u043b\u043e\u0432\u0430\u043c\u0438, \u043a\u0430\u043a \u0432 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0435", None))
        self.reading.setText("")
        self.label_standing.setText(QCoreApplication.translate("Card", u"\u0421\u0442\u0430\u0442\u0443\u0441", None))
        self.standing.setText("")
        self.label_control.setText(QCoreApplication.translate("Card", u"\u041a\u043e\u043d\u0442\u0440\u043e\u043b\u044c\u043d\u0430\u044f \u0434\u0430\u0442\u0430", None))
        self.control_date.setText("")
        self.label_documents.setText(QCoreApplication.translate("Card", u"\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u044b", None))
#if QT_CONFIG(accessibility)
        self.field_documents.setAccessibleName(QCoreApplication.translate("Card", u"\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u044b", None))
#endif // QT_CONFIG(accessibility)
        self.field_documents.setPlaceholderText(QCoreApplication.translate("Card", u"\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u2026", None))
        self.label_note.setText(QCoreApplication.translate("Card", u"\u041f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435", None))
#if QT_CONFIG(accessibility)
        self.field_note.setAccessibleName(QCoreApplication.translate("Card", u"\u041f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435", None))
#endif // QT_CONFIG(accessibility)
        self.field_note.setPlaceholderText(QCoreApplication.translate("Card", u"\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c \u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435\u2026", None))
        self.label_extra.setText(QCoreApplication.translate("Card", u"\u041f\u0440\u043e\u0447\u0438\u0435 \u0433\u0440\u0430\u0444\u044b", None))
        self.extra.setText("")
        self.label_results.setText(QCoreApplication.translate("Card", u"\u0420\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442\u044b \u0438 \u043f\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u0438", None))
        self.add_result.setText(QCoreApplication.translate("Card", u"\u0420\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442", None))
        self.add_indicator.setText(QCoreApplication.translate("Card", u"\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c", None))
        self.remove_part.setText(QCoreApplication.translate("Card", u"\u0423\u0434\u0430\u043b\u0438\u0442\u044c", None))
        self.nothing.setText(QCoreApplication.translate("Card", u"\u041c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0435 \u043d\u0435 \u0432\u044b\u0431\u0440\u0430\u043d\u043e.", None))
    # retranslateUi

