# Compiled by `dev.py ui` from ui/wizard_rows.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QTextEdit, QToolButton, QVBoxLayout,
    QWidget)

from roadmap_desktop.gui.wizard.rows_view import RowsView

class Ui_WizardRows(object):
    def setupUi(self, WizardRows: QWidget) -> None:
        if not WizardRows.objectName():
            WizardRows.setObjectName(u"WizardRows")
        self.layout = QHBoxLayout(WizardRows)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(0)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardRows)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardRows)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)


        self.left_layout.addLayout(self.head_layout)

        self.rows = RowsView(WizardRows)
        self.rows.setObjectName(u"rows")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rows.sizePolicy().hasHeightForWidth())
        self.rows.setSizePolicy(sizePolicy)

        self.left_layout.addWidget(self.rows)

        self.join_panel = QWidget(WizardRows)
        self.join_panel.setObjectName(u"join_panel")
        self.join_panel.setMinimumSize(QSize(0, 206))
        self.join_layout = QVBoxLayout(self.join_panel)
        self.join_layout.setSpacing(6)
        self.join_layout.setObjectName(u"join_layout")
        self.join_layout.setContentsMargins(16, 6, 16, 10)
        self.join_head = QHBoxLayout()
        self.join_head.setSpacing(8)
        self.join_head.setObjectName(u"join_head")
        self.join_head.setContentsMargins(0, 0, 0, 0)
        self.join_icon = QLabel(self.join_panel)
        self.join_icon.setObjectName(u"join_icon")

        self.join_head.addWidget(self.join_icon)

        self.join_title = QLabel(self.join_panel)
        self.join_title.setObjectName(u"join_title")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.join_title.sizePolicy().hasHeightForWidth())
        self.join_title.setSizePolicy(sizePolicy1)
        self.join_title.setTextFormat(Qt.TextFormat.PlainText)
        self.join_title.setWordWrap(False)
        self.join_title.setProperty(u"role", u"bold")

        self.join_head.addWidget(self.join_title)

        self.join_button = QPushButton(self.join_panel)
        self.join_button.setObjectName(u"join_button")

        self.join_head.addWidget(self.join_button)

        self.apart_button = QPushButton(self.join_panel)
        self.apart_button.setObjectName(u"apart_button")

        self.join_head.addWidget(self.apart_button)

        self.previous_button = QToolButton(self.join_panel)
        self.previous_button.setObjectName(u"previous_button")

        self.join_head.addWidget(self.previous_button)

        self.following_button = QToolButton(self.join_panel)
        self.following_button.setObjectName(u"following_button")

        self.join_head.addWidget(self.following_button)

        self.place_label = QLabel(self.join_panel)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(False)
        self.place_label.setProperty(u"role", u"small")

        self.join_head.addWidget(self.place_label)


        self.join_layout.addLayout(self.join_head)

        self.join_cards = QHBoxLayout()
        self.join_cards.setSpacing(10)
        self.join_cards.setObjectName(u"join_cards")
        self.join_cards.setContentsMargins(0, 0, 0, 0)
        self.before = QTextEdit(self.join_panel)
        self.before.setObjectName(u"before")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.before.sizePolicy().hasHeightForWidth())
        self.before.setSizePolicy(sizePolicy2)
        self.before.setReadOnly(True)

        self.join_cards.addWidget(self.before)

        self.arrow = QLabel(self.join_panel)
        self.arrow.setObjectName(u"arrow")

        self.join_cards.addWidget(self.arrow)

        self.after = QTextEdit(self.join_panel)
        self.after.setObjectName(u"after")
        sizePolicy2.setHeightForWidth(self.after.sizePolicy().hasHeightForWidth())
        self.after.setSizePolicy(sizePolicy2)
        self.after.setReadOnly(True)

        self.join_cards.addWidget(self.after)

        self.join_cards.setStretch(0, 1)
        self.join_cards.setStretch(2, 1)

        self.join_layout.addLayout(self.join_cards)


        self.left_layout.addWidget(self.join_panel)

        self.left_layout.setStretch(1, 1)

        self.layout.addLayout(self.left_layout)

        self.line = QFrame(WizardRows)
        self.line.setObjectName(u"line")
        self.line.setFrameShape(QFrame.Shape.VLine)

        self.layout.addWidget(self.line)

        self.found = QWidget(WizardRows)
        self.found.setObjectName(u"found")
        self.found.setMinimumSize(QSize(236, 0))
        self.found.setMaximumSize(QSize(236, 16777215))
        self.found_layout = QVBoxLayout(self.found)
        self.found_layout.setSpacing(8)
        self.found_layout.setObjectName(u"found_layout")
        self.found_layout.setContentsMargins(14, 14, 14, 14)
        self.found_title = QLabel(self.found)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setTextFormat(Qt.TextFormat.PlainText)
        self.found_title.setWordWrap(False)
        self.found_title.setProperty(u"role", u"bold")

        self.found_layout.addWidget(self.found_title)

        self.counts = QWidget(self.found)
        self.counts.setObjectName(u"counts")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.counts.sizePolicy().hasHeightForWidth())
        self.counts.setSizePolicy(sizePolicy3)

        self.found_layout.addWidget(self.counts)

        self.found_line = QFrame(self.found)
        self.found_line.setObjectName(u"found_line")
        self.found_line.setFrameShape(QFrame.Shape.HLine)

        self.found_layout.addWidget(self.found_line)

        self.show_label = QLabel(self.found)
        self.show_label.setObjectName(u"show_label")
        self.show_label.setTextFormat(Qt.TextFormat.PlainText)
        self.show_label.setWordWrap(False)
        self.show_label.setProperty(u"role", u"small")

        self.found_layout.addWidget(self.show_label)

        self.all_button = QRadioButton(self.found)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setChecked(True)

        self.found_layout.addWidget(self.all_button)

        self.open_button = QRadioButton(self.found)
        self.open_button.setObjectName(u"open_button")

        self.found_layout.addWidget(self.open_button)

        self.words_box = QFrame(self.found)
        self.words_box.setObjectName(u"words_box")
        self.words_box.setFrameShape(QFrame.Shape.NoFrame)
        self.words_layout = QVBoxLayout(self.words_box)
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(10, 8, 10, 8)
        self.words_title = QLabel(self.words_box)
        self.words_title.setObjectName(u"words_title")
        self.words_title.setTextFormat(Qt.TextFormat.PlainText)
        self.words_title.setWordWrap(False)
        self.words_title.setProperty(u"role", u"bold")

        self.words_layout.addWidget(self.words_title)

        self.words_example = QLabel(self.words_box)
        self.words_example.setObjectName(u"words_example")
        self.words_example.setTextFormat(Qt.TextFormat.PlainText)
        self.words_example.setWordWrap(True)
        self.words_example.setProperty(u"role", u"small")

        self.words_layout.addWidget(self.words_example)

        self.words_button = QPushButton(self.words_box)
        self.words_button.setObjectName(u"words_button")
        self.words_button.setFlat(True)

        self.words_layout.addWidget(self.words_button)


        self.found_layout.addWidget(self.words_box)

        self.found_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.found_layout.addItem(self.found_spacer)


        self.layout.addWidget(self.found)

        self.layout.setStretch(0, 1)

        self.retranslateUi(WizardRows)

        QMetaObject.connectSlotsByName(WizardRows)
    # setupUi

    def retranslateUi(self, WizardRows: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardRows", u"\u0421\u0442\u0440\u043e\u043a\u0438: \u0447\u0435\u043c \u044f\u0432\u043b\u044f\u0435\u0442\u0441\u044f \u043a\u0430\u0436\u0434\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430 \u0444\u0430\u0439\u043b\u0430", None))
        self.hint_label.setText(QCoreApplication.translate("WizardRows", u"\u041a\u043b\u0430\u0441\u0441 \u0441\u0442\u0440\u043e\u043a\u0438 \u043c\u043e\u0436\u043d\u043e \u0438\u0437\u043c\u0435\u043d\u0438\u0442\u044c: \u043a\u043b\u0430\u0432\u0438\u0448\u0430 F2, \u0441\u043f\u0438\u0441\u043e\u043a \u0438\u043b\u0438 \u0431\u0443\u043a\u0432\u0430. \u041d\u0435\u0441\u043a\u043e\u043b\u044c\u043a\u043e \u0441\u0442\u0440\u043e\u043a \u2013 \u0441\u0440\u0430\u0437\u0443.", None))
        self.join_title.setText("")
        self.join_button.setText(QCoreApplication.translate("WizardRows", u"\u0421\u043e\u0435\u0434\u0438\u043d\u0438\u0442\u044c", None))
        self.apart_button.setText(QCoreApplication.translate("WizardRows", u"\u041e\u0441\u0442\u0430\u0432\u0438\u0442\u044c \u043e\u0442\u0434\u0435\u043b\u044c\u043d\u043e", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("WizardRows", u"\u041f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0438\u0439 \u0440\u0430\u0437\u0440\u044b\u0432", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.following_button.setToolTip(QCoreApplication.translate("WizardRows", u"\u0421\u043b\u0435\u0434\u0443\u044e\u0449\u0438\u0439 \u0440\u0430\u0437\u0440\u044b\u0432", None))
#endif // QT_CONFIG(tooltip)
        self.place_label.setText("")
        self.found_title.setText(QCoreApplication.translate("WizardRows", u"\u0427\u0442\u043e \u043d\u0430\u0439\u0434\u0435\u043d\u043e", None))
        self.show_label.setText(QCoreApplication.translate("WizardRows", u"\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u044c", None))
        self.all_button.setText(QCoreApplication.translate("WizardRows", u"\u0412\u0441\u0435 \u0441\u0442\u0440\u043e\u043a\u0438", None))
        self.open_button.setText(QCoreApplication.translate("WizardRows", u"\u0422\u043e\u043b\u044c\u043a\u043e \u0442\u0440\u0435\u0431\u0443\u044e\u0449\u0438\u0435 \u0440\u0435\u0448\u0435\u043d\u0438\u044f", None))
        self.words_title.setText("")
        self.words_example.setText("")
        self.words_button.setText(QCoreApplication.translate("WizardRows", u"\u041f\u0440\u043e\u0432\u0435\u0440\u0438\u0442\u044c\u2026", None))
        pass
    # retranslateUi

