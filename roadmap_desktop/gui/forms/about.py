# Compiled by `dev.py ui` from ui/about.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_About(object):
    def setupUi(self, About: QDialog) -> None:
        if not About.objectName():
            About.setObjectName(u"About")
        About.setMinimumSize(QSize(420, 0))
        self.layout = QVBoxLayout(About)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.name = QLabel(About)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"title")

        self.layout.addWidget(self.name)

        self.version = QLabel(About)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.version)

        self.purpose = QLabel(About)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setWordWrap(True)

        self.layout.addWidget(self.purpose)

        self.folder = QLabel(About)
        self.folder.setObjectName(u"folder")
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout.addWidget(self.folder)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.folder_button = QPushButton(About)
        self.folder_button.setObjectName(u"folder_button")

        self.buttons.addWidget(self.folder_button)

        self.cancel_button = QPushButton(About)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(About)

        self.cancel_button.setDefault(True)


        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About: QDialog) -> None:
        About.setWindowTitle(QCoreApplication.translate("About", u"\u041e \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u0435", None))
        self.name.setText(QCoreApplication.translate("About", u"\u0414\u043e\u0440\u043e\u0436\u043d\u0430\u044f \u043a\u0430\u0440\u0442\u0430", None))
        self.purpose.setText(QCoreApplication.translate("About", u"\u041f\u043b\u0430\u043d\u044b \u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438\u0439: \u0441\u0440\u043e\u043a \u0441\u043b\u043e\u0432\u0430\u043c\u0438 \u0438 \u043f\u0435\u0440\u0438\u043e\u0434 \u043d\u0430 \u0448\u043a\u0430\u043b\u0435 \u2013 \u043e\u0434\u043d\u043e \u0438 \u0442\u043e \u0436\u0435. \u0420\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u0431\u0435\u0437 \u0441\u0435\u0442\u0438, \u0434\u0430\u043d\u043d\u044b\u0435 \u043b\u0435\u0436\u0430\u0442 \u043d\u0430 \u044d\u0442\u043e\u043c \u043a\u043e\u043c\u043f\u044c\u044e\u0442\u0435\u0440\u0435.", None))
        self.folder_button.setText(QCoreApplication.translate("About", u"\u041f\u043e\u043a\u0430\u0437\u0430\u0442\u044c \u043f\u0430\u043f\u043a\u0443 \u0434\u0430\u043d\u043d\u044b\u0445", None))
        self.cancel_button.setText(QCoreApplication.translate("About", u"\u0417\u0430\u043a\u0440\u044b\u0442\u044c", None))
    # retranslateUi

