# Compiled by `dev.py ui` from ui/settings.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QDialog, QFormLayout, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_Settings(object):
    def setupUi(self, Settings: QDialog) -> None:
        if not Settings.objectName():
            Settings.setObjectName(u"Settings")
        Settings.setMinimumSize(QSize(560, 0))
        self.layout = QVBoxLayout(Settings)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(Settings)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout.addWidget(self.title)

        self.explanation = QLabel(Settings)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)

        self.layout.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_rest = QLabel(Settings)
        self.label_rest.setObjectName(u"label_rest")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_rest)

        self.rest = QComboBox(Settings)
        self.rest.setObjectName(u"rest")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.rest)

        self.label_report_day = QLabel(Settings)
        self.label_report_day.setObjectName(u"label_report_day")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_report_day)

        self.report_day = QSpinBox(Settings)
        self.report_day.setObjectName(u"report_day")
        self.report_day.setMaximum(28)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.report_day)

        self.label_yearly = QLabel(Settings)
        self.label_yearly.setObjectName(u"label_yearly")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_yearly)

        self.yearly_row = QHBoxLayout()
        self.yearly_row.setSpacing(8)
        self.yearly_row.setObjectName(u"yearly_row")
        self.yearly = QCheckBox(Settings)
        self.yearly.setObjectName(u"yearly")

        self.yearly_row.addWidget(self.yearly)

        self.yearly_day = QDateEdit(Settings)
        self.yearly_day.setObjectName(u"yearly_day")
        self.yearly_day.setDisplayFormat(u"d MMMM")

        self.yearly_row.addWidget(self.yearly_day)

        self.yearly_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.yearly_row.addItem(self.yearly_gap)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.yearly_row)

        self.label_calendar = QLabel(Settings)
        self.label_calendar.setObjectName(u"label_calendar")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_calendar)

        self.calendar_row = QHBoxLayout()
        self.calendar_row.setSpacing(8)
        self.calendar_row.setObjectName(u"calendar_row")
        self.calendar = QLabel(Settings)
        self.calendar.setObjectName(u"calendar")
        self.calendar.setTextFormat(Qt.TextFormat.PlainText)

        self.calendar_row.addWidget(self.calendar)

        self.calendar_button = QPushButton(Settings)
        self.calendar_button.setObjectName(u"calendar_button")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.calendar_button.sizePolicy().hasHeightForWidth())
        self.calendar_button.setSizePolicy(sizePolicy)

        self.calendar_row.addWidget(self.calendar_button)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.calendar_row)


        self.layout.addLayout(self.fields)

        self.problem = QLabel(Settings)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setVisible(False)

        self.layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.close_button = QPushButton(Settings)
        self.close_button.setObjectName(u"close_button")

        self.buttons.addWidget(self.close_button)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_rest.setBuddy(self.rest)
        self.label_report_day.setBuddy(self.report_day)
        self.label_yearly.setBuddy(self.yearly)
        self.label_calendar.setBuddy(self.calendar_button)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Settings)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(Settings)
    # setupUi

    def retranslateUi(self, Settings: QDialog) -> None:
        Settings.setWindowTitle(QCoreApplication.translate("Settings", u"\u041d\u0430\u0441\u0442\u0440\u043e\u0439\u043a\u0438", None))
        self.title.setText(QCoreApplication.translate("Settings", u"\u041a\u043e\u043d\u0442\u0440\u043e\u043b\u044c\u043d\u044b\u0435 \u0434\u0430\u0442\u044b", None))
        self.explanation.setText(QCoreApplication.translate("Settings", u"\u041a\u043e\u043d\u0442\u0440\u043e\u043b\u044c\u043d\u0430\u044f \u0434\u0430\u0442\u0430 \u2013 \u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0438\u0439 \u0434\u0435\u043d\u044c, \u0432 \u043a\u043e\u0442\u043e\u0440\u044b\u0439 \u0441\u0440\u043e\u043a \u0435\u0449\u0435 \u0441\u043e\u0431\u043b\u044e\u0434\u0435\u043d. \u041d\u0430\u0441\u0442\u0440\u043e\u0439\u043a\u0438 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u044e\u0442 \u0441\u0440\u0430\u0437\u0443 \u0438 \u0441\u043b\u043e\u0432 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430 \u043d\u0435 \u043c\u0435\u043d\u044f\u044e\u0442.", None))
        self.label_rest.setText(QCoreApplication.translate("Settings", u"\u0412\u044b\u043f\u0430\u0434\u0430\u0435\u0442 \u043d\u0430 \u043d\u0435\u0440\u0430\u0431\u043e\u0447\u0438\u0439 \u0434\u0435\u043d\u044c", None))
        self.label_report_day.setText(QCoreApplication.translate("Settings", u"\u0415\u0436\u0435\u043c\u0435\u0441\u044f\u0447\u043d\u043e, \u0435\u0436\u0435\u043a\u0432\u0430\u0440\u0442\u0430\u043b\u044c\u043d\u043e \u0431\u0435\u0437 \u0447\u0438\u0441\u043b\u0430", None))
        self.report_day.setSpecialValueText(QCoreApplication.translate("Settings", u"\u0441\u0440\u043e\u043a \u043e\u0442\u0447\u0435\u0442\u0430 \u043d\u0435 \u043d\u0430\u0437\u043d\u0430\u0447\u0430\u0435\u0442\u0441\u044f", None))
        self.report_day.setPrefix(QCoreApplication.translate("Settings", u"\u0434\u043e ", None))
        self.report_day.setSuffix(QCoreApplication.translate("Settings", u"-\u0433\u043e \u0447\u0438\u0441\u043b\u0430 \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0435\u0433\u043e \u043c\u0435\u0441\u044f\u0446\u0430", None))
        self.label_yearly.setText(QCoreApplication.translate("Settings", u"\u041f\u043e\u0441\u0442\u043e\u044f\u043d\u043d\u043e", None))
        self.yearly.setText(QCoreApplication.translate("Settings", u"\u043e\u0442\u0447\u0435\u0442 \u0437\u0430 \u0433\u043e\u0434 \u043d\u0435 \u043f\u043e\u0437\u0434\u043d\u0435\u0435", None))
#if QT_CONFIG(accessibility)
        self.yearly_day.setAccessibleName(QCoreApplication.translate("Settings", u"\u0414\u0435\u043d\u044c \u043e\u0442\u0447\u0435\u0442\u0430 \u0437\u0430 \u0433\u043e\u0434", None))
#endif // QT_CONFIG(accessibility)
        self.label_calendar.setText(QCoreApplication.translate("Settings", u"\u041f\u0440\u043e\u0438\u0437\u0432\u043e\u0434\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0439 \u043a\u0430\u043b\u0435\u043d\u0434\u0430\u0440\u044c", None))
        self.calendar.setText("")
#if QT_CONFIG(tooltip)
        self.calendar.setToolTip(QCoreApplication.translate("Settings", u"\u0412 \u0434\u0440\u0443\u0433\u0438\u0435 \u0433\u043e\u0434\u044b \u0432\u044b\u0445\u043e\u0434\u043d\u044b\u0435 \u0434\u043d\u0438 \u2013 \u0441\u0443\u0431\u0431\u043e\u0442\u0430 \u0438 \u0432\u043e\u0441\u043a\u0440\u0435\u0441\u0435\u043d\u044c\u0435. \u0424\u0430\u0439\u043b \u0441 \u0433\u043e\u0434\u0430\u043c\u0438 \u0441\u043e\u0441\u0442\u0430\u0432\u043b\u044f\u044e\u0442 \u043f\u043e \u043e\u0431\u0440\u0430\u0437\u0446\u0443 calendar.json.", None))
#endif // QT_CONFIG(tooltip)
        self.calendar_button.setText(QCoreApplication.translate("Settings", u"\u0414\u043e\u0431\u0430\u0432\u0438\u0442\u044c \u0433\u043e\u0434\u044b\u2026", None))
        self.problem.setText("")
        self.close_button.setText(QCoreApplication.translate("Settings", u"\u0417\u0430\u043a\u0440\u044b\u0442\u044c", None))
    # retranslateUi

