# Compiled by `dev.py ui` from ui/wizard_outcome.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from roadmap_desktop.gui.day_field import DayField

class Ui_WizardOutcome(object):
    def setupUi(self, WizardOutcome: QWidget) -> None:
        if not WizardOutcome.objectName():
            WizardOutcome.setObjectName(u"WizardOutcome")
        self.layout = QVBoxLayout(WizardOutcome)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardOutcome)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardOutcome)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)


        self.layout.addLayout(self.head_layout)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(16, 4, 16, 12)
        self.title_caption = QLabel(WizardOutcome)
        self.title_caption.setObjectName(u"title_caption")
        self.title_caption.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption.setWordWrap(False)
        self.title_caption.setProperty(u"role", u"caption")

        self.body_layout.addWidget(self.title_caption)

        self.title = QPlainTextEdit(WizardOutcome)
        self.title.setObjectName(u"title")
        self.title.setTabChangesFocus(True)
        self.title.setMaximumSize(QSize(16777215, 76))

        self.body_layout.addWidget(self.title)

        self.period_layout = QHBoxLayout()
        self.period_layout.setSpacing(8)
        self.period_layout.setObjectName(u"period_layout")
        self.period_layout.setContentsMargins(0, 0, 0, 0)
        self.has_period = QCheckBox(WizardOutcome)
        self.has_period.setObjectName(u"has_period")

        self.period_layout.addWidget(self.has_period)

        self.period_start = DayField(WizardOutcome)
        self.period_start.setObjectName(u"period_start")
        self.period_start.setMaximumSize(QSize(104, 16777215))

        self.period_layout.addWidget(self.period_start)

        self.dash_label = QLabel(WizardOutcome)
        self.dash_label.setObjectName(u"dash_label")
        self.dash_label.setText(u"\u2013")
        self.dash_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dash_label.setWordWrap(False)

        self.period_layout.addWidget(self.dash_label)

        self.period_end = DayField(WizardOutcome)
        self.period_end.setObjectName(u"period_end")
        self.period_end.setMaximumSize(QSize(104, 16777215))

        self.period_layout.addWidget(self.period_end)

        self.period_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_layout.addItem(self.period_space)


        self.body_layout.addLayout(self.period_layout)

        self.problem_label = QLabel(WizardOutcome)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)

        self.lists_layout = QHBoxLayout()
        self.lists_layout.setSpacing(40)
        self.lists_layout.setObjectName(u"lists_layout")
        self.lists_layout.setContentsMargins(0, 0, 0, 0)
        self.counts_layout = QVBoxLayout()
        self.counts_layout.setSpacing(8)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.counts_title = QLabel(WizardOutcome)
        self.counts_title.setObjectName(u"counts_title")
        self.counts_title.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_title.setWordWrap(False)
        self.counts_title.setProperty(u"role", u"bold")

        self.counts_layout.addWidget(self.counts_title)

        self.counts = QWidget(WizardOutcome)
        self.counts.setObjectName(u"counts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.counts.sizePolicy().hasHeightForWidth())
        self.counts.setSizePolicy(sizePolicy)

        self.counts_layout.addWidget(self.counts)

        self.counts_space = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.counts_layout.addItem(self.counts_space)


        self.lists_layout.addLayout(self.counts_layout)

        self.aside_layout = QVBoxLayout()
        self.aside_layout.setSpacing(8)
        self.aside_layout.setObjectName(u"aside_layout")
        self.aside_layout.setContentsMargins(0, 0, 0, 0)
        self.aside_title = QLabel(WizardOutcome)
        self.aside_title.setObjectName(u"aside_title")
        self.aside_title.setTextFormat(Qt.TextFormat.PlainText)
        self.aside_title.setWordWrap(False)
        self.aside_title.setProperty(u"role", u"bold")

        self.aside_layout.addWidget(self.aside_title)

        self.aside = QWidget(WizardOutcome)
        self.aside.setObjectName(u"aside")
        sizePolicy.setHeightForWidth(self.aside.sizePolicy().hasHeightForWidth())
        self.aside.setSizePolicy(sizePolicy)

        self.aside_layout.addWidget(self.aside)

        self.aside_space = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.aside_layout.addItem(self.aside_space)


        self.lists_layout.addLayout(self.aside_layout)

        self.lists_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lists_layout.addItem(self.lists_space)


        self.body_layout.addLayout(self.lists_layout)

        self.body_space = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_space)


        self.layout.addLayout(self.body_layout)

        self.layout.setStretch(1, 1)

        self.retranslateUi(WizardOutcome)

        QMetaObject.connectSlotsByName(WizardOutcome)
    # setupUi

    def retranslateUi(self, WizardOutcome: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardOutcome", u"\u0418\u0442\u043e\u0433: \u0447\u0442\u043e \u0431\u0443\u0434\u0435\u0442 \u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d\u043e", None))
        self.hint_label.setText(QCoreApplication.translate("WizardOutcome", u"\u0414\u043e\u0440\u043e\u0436\u043d\u0430\u044f \u043a\u0430\u0440\u0442\u0430 \u0434\u043e\u0431\u0430\u0432\u043b\u044f\u0435\u0442\u0441\u044f \u043e\u0434\u043d\u0438\u043c \u0448\u0430\u0433\u043e\u043c; \u0435\u0433\u043e \u043c\u043e\u0436\u043d\u043e \u043e\u0442\u043c\u0435\u043d\u0438\u0442\u044c.", None))
        self.title_caption.setText(QCoreApplication.translate("WizardOutcome", u"\u041d\u0430\u0438\u043c\u0435\u043d\u043e\u0432\u0430\u043d\u0438\u0435", None))
        self.has_period.setText(QCoreApplication.translate("WizardOutcome", u"\u041f\u0435\u0440\u0438\u043e\u0434", None))
#if QT_CONFIG(accessibility)
        self.period_start.setAccessibleName(QCoreApplication.translate("WizardOutcome", u"\u041d\u0430\u0447\u0430\u043b\u043e \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.period_end.setAccessibleName(QCoreApplication.translate("WizardOutcome", u"\u041a\u043e\u043d\u0435\u0446 \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.counts_title.setText(QCoreApplication.translate("WizardOutcome", u"\u0411\u0443\u0434\u0435\u0442 \u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d\u043e", None))
        self.aside_title.setText(QCoreApplication.translate("WizardOutcome", u"\u041d\u0435 \u0432\u043e\u0439\u0434\u0435\u0442 \u0432 \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u044f", None))
        pass
    # retranslateUi

