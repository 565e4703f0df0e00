# Compiled by `dev.py ui` from ui/properties.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from roadmap_desktop.gui.day_field import DayField

class Ui_Properties(object):
    def setupUi(self, Properties: QDialog) -> None:
        if not Properties.objectName():
            Properties.setObjectName(u"Properties")
        Properties.setMinimumSize(QSize(560, 0))
        self.layout = QVBoxLayout(Properties)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_title = QLabel(Properties)
        self.label_title.setObjectName(u"label_title")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QPlainTextEdit(Properties)
        self.title.setObjectName(u"title")
        self.title.setTabChangesFocus(True)
        self.title.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_act_kind = QLabel(Properties)
        self.label_act_kind.setObjectName(u"label_act_kind")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_act_kind)

        self.act_row = QGridLayout()
        self.act_row.setSpacing(8)
        self.act_row.setObjectName(u"act_row")
        self.act_row.setContentsMargins(0, 0, 0, 0)
        self.act_kind = QLineEdit(Properties)
        self.act_kind.setObjectName(u"act_kind")

        self.act_row.addWidget(self.act_kind, 0, 0, 1, 1)

        self.act_number = QLineEdit(Properties)
        self.act_number.setObjectName(u"act_number")

        self.act_row.addWidget(self.act_number, 0, 1, 1, 1)

        self.act_date = DayField(Properties)
        self.act_date.setObjectName(u"act_date")

        self.act_row.addWidget(self.act_date, 0, 2, 1, 1)

        self.act_body = QLineEdit(Properties)
        self.act_body.setObjectName(u"act_body")

        self.act_row.addWidget(self.act_body, 1, 0, 1, 3)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.act_row)

        self.label_has_period = QLabel(Properties)
        self.label_has_period.setObjectName(u"label_has_period")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_has_period)

        self.period_row = QHBoxLayout()
        self.period_row.setSpacing(8)
        self.period_row.setObjectName(u"period_row")
        self.period_row.setContentsMargins(0, 0, 0, 0)
        self.has_period = QCheckBox(Properties)
        self.has_period.setObjectName(u"has_period")

        self.period_row.addWidget(self.has_period)

        self.period_start = DayField(Properties)
        self.period_start.setObjectName(u"period_start")
        self.period_start.setMaximumSize(QSize(104, 16777215))

        self.period_row.addWidget(self.period_start)

        self.period_dash = QLabel(Properties)
        self.period_dash.setObjectName(u"period_dash")

        self.period_row.addWidget(self.period_dash)

        self.period_end = DayField(Properties)
        self.period_end.setObjectName(u"period_end")
        self.period_end.setMaximumSize(QSize(104, 16777215))

        self.period_row.addWidget(self.period_end)

        self.period_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_row.addItem(self.period_gap)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.period_row)

        self.label_form = QLabel(Properties)
        self.label_form.setObjectName(u"label_form")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_form)

        self.form = QComboBox(Properties)
        self.form.setObjectName(u"form")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.form)

        self.label_years = QLabel(Properties)
        self.label_years.setObjectName(u"label_years")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_years)

        self.years = QLineEdit(Properties)
        self.years.setObjectName(u"years")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.years)

        self.label_goals = QLabel(Properties)
        self.label_goals.setObjectName(u"label_goals")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_goals)

        self.goals = QPlainTextEdit(Properties)
        self.goals.setObjectName(u"goals")
        self.goals.setTabChangesFocus(True)
        self.goals.setMaximumSize(QSize(16777215, 96))

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.goals)

        self.label_abbreviations = QLabel(Properties)
        self.label_abbreviations.setObjectName(u"label_abbreviations")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_abbreviations)

        self.abbreviations = QPlainTextEdit(Properties)
        self.abbreviations.setObjectName(u"abbreviations")
        self.abbreviations.setTabChangesFocus(True)
        self.abbreviations.setMaximumSize(QSize(16777215, 96))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.abbreviations)


        self.layout.addLayout(self.fields)

        self.problem = QLabel(Properties)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 8, 0, 0)
        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.accept_button = QPushButton(Properties)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(Properties)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_act_kind.setBuddy(self.act_kind)
        self.label_has_period.setBuddy(self.has_period)
        self.label_form.setBuddy(self.form)
        self.label_years.setBuddy(self.years)
        self.label_goals.setBuddy(self.goals)
        self.label_abbreviations.setBuddy(self.abbreviations)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Properties)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(Properties)
    # setupUi

    def retranslateUi(self, Properties: QDialog) -> None:
        Properties.setWindowTitle(QCoreApplication.translate("Properties", u"\u0421\u0432\u043e\u0439\u0441\u0442\u0432\u0430 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b", None))
        self.label_title.setText(QCoreApplication.translate("Properties", u"\u041d\u0430\u0438\u043c\u0435\u043d\u043e\u0432\u0430\u043d\u0438\u0435", None))
        self.label_act_kind.setText(QCoreApplication.translate("Properties", u"\u0410\u043a\u0442", None))
        self.act_kind.setPlaceholderText(QCoreApplication.translate("Properties", u"\u0412\u0438\u0434: \u0440\u0430\u0441\u043f\u043e\u0440\u044f\u0436\u0435\u043d\u0438\u0435", None))
        self.act_number.setPlaceholderText(QCoreApplication.translate("Properties", u"\u2116", None))
        self.act_date.setPlaceholderText(QCoreApplication.translate("Properties", u"\u0414\u0430\u0442\u0430: 20.03.2017", None))
        self.act_body.setPlaceholderText(QCoreApplication.translate("Properties", u"\u041a\u0435\u043c \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d", None))
        self.label_has_period.setText(QCoreApplication.translate("Properties", u"\u041f\u0435\u0440\u0438\u043e\u0434", None))
        self.has_period.setText(QCoreApplication.translate("Properties", u"\u0441", None))
#if QT_CONFIG(accessibility)
        self.period_start.setAccessibleName(QCoreApplication.translate("Properties", u"\u041d\u0430\u0447\u0430\u043b\u043e \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.period_dash.setText(QCoreApplication.translate("Properties", u"\u043f\u043e", None))
#if QT_CONFIG(accessibility)
        self.period_end.setAccessibleName(QCoreApplication.translate("Properties", u"\u041a\u043e\u043d\u0435\u0446 \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.label_form.setText(QCoreApplication.translate("Properties", u"\u0424\u043e\u0440\u043c\u0430", None))
        self.label_years.setText(QCoreApplication.translate("Properties", u"\u0413\u043e\u0434\u044b \u043f\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u0435\u0439", None))
        self.years.setPlaceholderText(QCoreApplication.translate("Properties", u"2018, 2019, 2020", None))
        self.label_goals.setText(QCoreApplication.translate("Properties", u"\u0417\u0430\u0434\u0430\u0447\u0438", None))
        self.goals.setPlaceholderText(QCoreApplication.translate("Properties", u"1. \u041f\u0435\u0440\u0432\u0430\u044f \u0437\u0430\u0434\u0430\u0447\u0430", None))
        self.label_abbreviations.setText(QCoreApplication.translate("Properties", u"\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u0438\u044f", None))
        self.abbreviations.setPlaceholderText(QCoreApplication.translate("Properties", u"\u0424\u0417 \u2013 \u0444\u0435\u0434\u0435\u0440\u0430\u043b\u044c\u043d\u044b\u0439 \u0437\u0430\u043a\u043e\u043d", None))
        self.accept_button.setText(QCoreApplication.translate("Properties", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("Properties", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

