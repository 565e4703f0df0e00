# Compiled by `dev.py ui` from ui/wizard_columns.ui: do not edit.

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

class Ui_WizardColumns(object):
    def setupUi(self, WizardColumns: QWidget) -> None:
        if not WizardColumns.objectName():
            WizardColumns.setObjectName(u"WizardColumns")
        self.layout = QVBoxLayout(WizardColumns)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardColumns)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardColumns)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint_label.setWordWrap(True)
        self.hint_label.setProperty(u"role", u"small")

        self.head_layout.addWidget(self.hint_label)


        self.layout.addLayout(self.head_layout)

        self.columns = ChoiceTable(WizardColumns)
        self.columns.setObjectName(u"columns")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy)

        self.layout.addWidget(self.columns)

        self.layout.setStretch(1, 1)

        self.retranslateUi(WizardColumns)

        QMetaObject.connectSlotsByName(WizardColumns)
    # setupUi

    def retranslateUi(self, WizardColumns: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardColumns", u"\u0421\u0442\u043e\u043b\u0431\u0446\u044b: \u0447\u0442\u043e \u0432 \u043a\u0430\u043a\u043e\u043c \u0441\u0442\u043e\u043b\u0431\u0446\u0435", None))
        self.hint_label.setText(QCoreApplication.translate("WizardColumns", u"\u041d\u0430\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435 \u0441\u0442\u043e\u043b\u0431\u0446\u0430 \u043c\u043e\u0436\u043d\u043e \u0438\u0437\u043c\u0435\u043d\u0438\u0442\u044c: \u043a\u043b\u0430\u0432\u0438\u0448\u0430 F2 \u0438\u043b\u0438 \u0441\u043f\u0438\u0441\u043e\u043a. \u0418\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043d\u043e\u0435 \u0437\u0430\u043f\u043e\u043c\u0438\u043d\u0430\u0435\u0442\u0441\u044f \u0434\u043b\u044f \u0444\u0430\u0439\u043b\u043e\u0432 \u0442\u0430\u043a\u043e\u0439 \u0436\u0435 \u0444\u043e\u0440\u043c\u044b.", None))
        pass
    # retranslateUi

