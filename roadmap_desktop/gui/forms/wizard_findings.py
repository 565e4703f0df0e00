# Compiled by `dev.py ui` from ui/wizard_findings.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QTableView, QVBoxLayout, QWidget)

class Ui_WizardFindings(object):
    def setupUi(self, WizardFindings: QWidget) -> None:
        if not WizardFindings.objectName():
            WizardFindings.setObjectName(u"WizardFindings")
        self.layout = QVBoxLayout(WizardFindings)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardFindings)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardFindings)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)


        self.layout.addLayout(self.head_layout)

        self.findings = QTableView(WizardFindings)
        self.findings.setObjectName(u"findings")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy)

        self.layout.addWidget(self.findings)

        self.empty_label = QLabel(WizardFindings)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setWordWrap(False)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout.addWidget(self.empty_label)

        self.layout.setStretch(1, 1)

        self.retranslateUi(WizardFindings)

        QMetaObject.connectSlotsByName(WizardFindings)
    # setupUi

    def retranslateUi(self, WizardFindings: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardFindings", u"\u0417\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f: \u043d\u0430 \u0447\u0442\u043e \u043f\u043e\u0441\u043c\u043e\u0442\u0440\u0435\u0442\u044c", None))
        self.hint_label.setText(QCoreApplication.translate("WizardFindings", u"\u0414\u0432\u043e\u0439\u043d\u043e\u0439 \u0449\u0435\u043b\u0447\u043e\u043a \u043e\u0442\u043a\u0440\u044b\u0432\u0430\u0435\u0442 \u0441\u0442\u0440\u043e\u043a\u0443. \u0417\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f \u043d\u0435 \u043c\u0435\u0448\u0430\u044e\u0442 \u0438\u043c\u043f\u043e\u0440\u0442\u0443: \u0438\u0445 \u043c\u043e\u0436\u043d\u043e \u0438\u0441\u043f\u0440\u0430\u0432\u0438\u0442\u044c \u0438 \u043f\u043e\u0442\u043e\u043c.", None))
        self.empty_label.setText(QCoreApplication.translate("WizardFindings", u"\u0417\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u0439 \u043d\u0435\u0442.", None))
        pass
    # retranslateUi

