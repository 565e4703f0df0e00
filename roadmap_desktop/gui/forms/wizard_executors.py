# Compiled by `dev.py ui` from ui/wizard_executors.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from roadmap_desktop.gui.wizard.choice_table import ChoiceTable

class Ui_WizardExecutors(object):
    def setupUi(self, WizardExecutors: QWidget) -> None:
        if not WizardExecutors.objectName():
            WizardExecutors.setObjectName(u"WizardExecutors")
        self.layout = QVBoxLayout(WizardExecutors)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardExecutors)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardExecutors)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)


        self.layout.addLayout(self.head_layout)

        self.executors = ChoiceTable(WizardExecutors)
        self.executors.setObjectName(u"executors")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.executors.sizePolicy().hasHeightForWidth())
        self.executors.setSizePolicy(sizePolicy)

        self.layout.addWidget(self.executors)

        self.layout.setStretch(1, 1)

        self.retranslateUi(WizardExecutors)

        QMetaObject.connectSlotsByName(WizardExecutors)
    # setupUi

    def retranslateUi(self, WizardExecutors: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardExecutors", u"\u0418\u0441\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u0438: \u043a\u0442\u043e \u043d\u0430\u0437\u0432\u0430\u043d", None))
        self.hint_label.setText(QCoreApplication.translate("WizardExecutors", u"\u041f\u043e\u0445\u043e\u0436\u0438\u0435 \u043d\u0430\u0437\u0432\u0430\u043d\u0438\u044f \u043c\u043e\u0436\u043d\u043e \u043e\u0431\u044a\u0435\u0434\u0438\u043d\u0438\u0442\u044c \u0441 \u0434\u0440\u0443\u0433\u0438\u043c; \u0431\u0435\u0437 \u0432\u044b\u0431\u043e\u0440\u0430 \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u043e\u0431\u044a\u0435\u0434\u0438\u043d\u044f\u0435\u0442\u0441\u044f. \u0422\u0435\u043a\u0441\u0442 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430 \u043e\u0441\u0442\u0430\u0435\u0442\u0441\u044f.", None))
        pass
    # retranslateUi

