# Compiled by `dev.py ui` from ui/wizard_file.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_WizardFile(object):
    def setupUi(self, WizardFile: QWidget) -> None:
        if not WizardFile.objectName():
            WizardFile.setObjectName(u"WizardFile")
        self.layout = QVBoxLayout(WizardFile)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(2)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 8)
        self.title_label = QLabel(WizardFile)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setWordWrap(False)
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.hint_label = QLabel(WizardFile)
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
        self.drop_area = QFrame(WizardFile)
        self.drop_area.setObjectName(u"drop_area")
        self.drop_area.setFrameShape(QFrame.Shape.NoFrame)
        self.drop_layout = QVBoxLayout(self.drop_area)
        self.drop_layout.setSpacing(10)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(16, 20, 16, 20)
        self.drop_icon = QLabel(self.drop_area)
        self.drop_icon.setObjectName(u"drop_icon")
        self.drop_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_layout.addWidget(self.drop_icon)

        self.drop_label = QLabel(self.drop_area)
        self.drop_label.setObjectName(u"drop_label")
        self.drop_label.setTextFormat(Qt.TextFormat.PlainText)
        self.drop_label.setWordWrap(False)
        self.drop_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.drop_layout.addWidget(self.drop_label)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(8)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_left = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_left)

        self.choose_button = QPushButton(self.drop_area)
        self.choose_button.setObjectName(u"choose_button")

        self.choice_layout.addWidget(self.choose_button)

        self.paste_button = QPushButton(self.drop_area)
        self.paste_button.setObjectName(u"paste_button")

        self.choice_layout.addWidget(self.paste_button)

        self.choice_right = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_right)


        self.drop_layout.addLayout(self.choice_layout)


        self.body_layout.addWidget(self.drop_area)

        self.name_label = QLabel(WizardFile)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"bold")

        self.body_layout.addWidget(self.name_label)

        self.about_label = QLabel(WizardFile)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setTextFormat(Qt.TextFormat.PlainText)
        self.about_label.setWordWrap(True)
        self.about_label.setProperty(u"role", u"small")

        self.body_layout.addWidget(self.about_label)

        self.problem_label = QLabel(WizardFile)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)

        self.progress = QProgressBar(WizardFile)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximum(0)
        self.progress.setMaximumSize(QSize(16777215, 6))

        self.body_layout.addWidget(self.progress)

        self.sheets_head = QHBoxLayout()
        self.sheets_head.setSpacing(8)
        self.sheets_head.setObjectName(u"sheets_head")
        self.sheets_head.setContentsMargins(0, 0, 0, 0)
        self.sheets_label = QLabel(WizardFile)
        self.sheets_label.setObjectName(u"sheets_label")
        self.sheets_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sheets_label.setWordWrap(False)
        self.sheets_label.setProperty(u"role", u"bold")

        self.sheets_head.addWidget(self.sheets_label)

        self.sheets_space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheets_head.addItem(self.sheets_space)


        self.body_layout.addLayout(self.sheets_head)

        self.sheets = QTableView(WizardFile)
        self.sheets.setObjectName(u"sheets")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sheets.sizePolicy().hasHeightForWidth())
        self.sheets.setSizePolicy(sizePolicy)

        self.body_layout.addWidget(self.sheets)

        self.body_spacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)


        self.layout.addLayout(self.body_layout)

        self.layout.setStretch(1, 1)

        self.retranslateUi(WizardFile)

        QMetaObject.connectSlotsByName(WizardFile)
    # setupUi

    def retranslateUi(self, WizardFile: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("WizardFile", u"\u0424\u0430\u0439\u043b: \u043e\u0442\u043a\u0443\u0434\u0430 \u0432\u0437\u044f\u0442\u044c \u0434\u043e\u0440\u043e\u0436\u043d\u0443\u044e \u043a\u0430\u0440\u0442\u0443", None))
        self.hint_label.setText(QCoreApplication.translate("WizardFile", u"\u0422\u0430\u0431\u043b\u0438\u0446\u0430 Excel, Word \u0438\u043b\u0438 LibreOffice, \u0442\u0435\u043a\u0441\u0442 \u0438\u043b\u0438 \u0442\u043e, \u0447\u0442\u043e \u0441\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u043d\u043e \u0432 \u043e\u0444\u0438\u0441\u043d\u043e\u0439 \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u0435.", None))
        self.drop_label.setText(QCoreApplication.translate("WizardFile", u"\u041f\u0435\u0440\u0435\u0442\u0430\u0449\u0438\u0442\u0435 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442 \u0441\u044e\u0434\u0430 \u0438\u043b\u0438 \u0432\u044b\u0431\u0435\u0440\u0438\u0442\u0435 \u0435\u0433\u043e.", None))
        self.choose_button.setText(QCoreApplication.translate("WizardFile", u"\u0412\u044b\u0431\u0440\u0430\u0442\u044c \u0444\u0430\u0439\u043b\u2026", None))
        self.paste_button.setText(QCoreApplication.translate("WizardFile", u"\u0412\u0441\u0442\u0430\u0432\u0438\u0442\u044c \u0442\u0430\u0431\u043b\u0438\u0446\u0443", None))
#if QT_CONFIG(tooltip)
        self.paste_button.setToolTip(QCoreApplication.translate("WizardFile", u"\u0422\u0430\u0431\u043b\u0438\u0446\u0430, \u0441\u043a\u043e\u043f\u0438\u0440\u043e\u0432\u0430\u043d\u043d\u0430\u044f \u0432 \u043e\u0444\u0438\u0441\u043d\u043e\u0439 \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u0435 (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.name_label.setText("")
        self.about_label.setText("")
        self.problem_label.setText("")
        self.sheets_label.setText(QCoreApplication.translate("WizardFile", u"\u041b\u0438\u0441\u0442\u044b \u0438 \u0442\u0430\u0431\u043b\u0438\u0446\u044b \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430", None))
        pass
    # retranslateUi

