# Compiled by `dev.py ui` from ui/wizard.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_Wizard(object):
    def setupUi(self, Wizard: QDialog) -> None:
        if not Wizard.objectName():
            Wizard.setObjectName(u"Wizard")
        Wizard.setMinimumSize(QSize(860, 520))
        self.layout = QVBoxLayout(Wizard)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QWidget(Wizard)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(160, 0))
        self.side.setMaximumSize(QSize(160, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 12, 0, 0)
        self.side_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)

        self.safe_label = QLabel(self.side)
        self.safe_label.setObjectName(u"safe_label")
        self.safe_label.setTextFormat(Qt.TextFormat.PlainText)
        self.safe_label.setWordWrap(True)
        self.safe_label.setMargin(16)
        self.safe_label.setProperty(u"role", u"small")

        self.side_layout.addWidget(self.safe_label)


        self.middle_layout.addWidget(self.side)

        self.side_line = QFrame(Wizard)
        self.side_line.setObjectName(u"side_line")
        self.side_line.setFrameShape(QFrame.Shape.VLine)

        self.middle_layout.addWidget(self.side_line)

        self.pages = QStackedWidget(Wizard)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)

        self.middle_layout.addWidget(self.pages)

        self.middle_layout.setStretch(2, 1)

        self.layout.addLayout(self.middle_layout)

        self.foot_line = QFrame(Wizard)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setFrameShape(QFrame.Shape.HLine)

        self.layout.addWidget(self.foot_line)

        self.foot = QWidget(Wizard)
        self.foot.setObjectName(u"foot")
        self.foot.setMinimumSize(QSize(0, 50))
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 10, 16, 10)
        self.foot_sign = QLabel(self.foot)
        self.foot_sign.setObjectName(u"foot_sign")

        self.foot_layout.addWidget(self.foot_sign)

        self.foot_label = QLabel(self.foot)
        self.foot_label.setObjectName(u"foot_label")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.foot_label.sizePolicy().hasHeightForWidth())
        self.foot_label.setSizePolicy(sizePolicy1)
        self.foot_label.setTextFormat(Qt.TextFormat.PlainText)
        self.foot_label.setWordWrap(True)

        self.foot_layout.addWidget(self.foot_label)

        self.foot_button = QPushButton(self.foot)
        self.foot_button.setObjectName(u"foot_button")

        self.foot_layout.addWidget(self.foot_button)

        self.back_button = QPushButton(self.foot)
        self.back_button.setObjectName(u"back_button")

        self.foot_layout.addWidget(self.back_button)

        self.next_button = QPushButton(self.foot)
        self.next_button.setObjectName(u"next_button")

        self.foot_layout.addWidget(self.next_button)

        self.cancel_button = QPushButton(self.foot)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot_layout.addWidget(self.cancel_button)


        self.layout.addWidget(self.foot)

        self.layout.setStretch(0, 1)

        self.retranslateUi(Wizard)

        QMetaObject.connectSlotsByName(Wizard)
    # setupUi

    def retranslateUi(self, Wizard: QDialog) -> None:
        Wizard.setWindowTitle(QCoreApplication.translate("Wizard", u"\u0418\u043c\u043f\u043e\u0440\u0442 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b", None))
        self.safe_label.setText(QCoreApplication.translate("Wizard", u"\u0414\u043e \u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0435\u0433\u043e \u0448\u0430\u0433\u0430 \u0432 \u0431\u0430\u0437\u0443 \u043d\u0438\u0447\u0435\u0433\u043e \u043d\u0435 \u0437\u0430\u043f\u0438\u0441\u044b\u0432\u0430\u0435\u0442\u0441\u044f.", None))
        self.foot_label.setText("")
        self.back_button.setText(QCoreApplication.translate("Wizard", u"\u041d\u0430\u0437\u0430\u0434", None))
        self.next_button.setText(QCoreApplication.translate("Wizard", u"\u0414\u0430\u043b\u0435\u0435", None))
        self.cancel_button.setText(QCoreApplication.translate("Wizard", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

