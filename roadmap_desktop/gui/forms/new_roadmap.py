# Compiled by `dev.py ui` from ui/new_roadmap.ui: do not edit.

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

class Ui_NewRoadmap(object):
    def setupUi(self, NewRoadmap: QDialog) -> None:
        if not NewRoadmap.objectName():
            NewRoadmap.setObjectName(u"NewRoadmap")
        NewRoadmap.setMinimumSize(QSize(560, 0))
        self.layout = QVBoxLayout(NewRoadmap)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.label_title = QLabel(NewRoadmap)
        self.label_title.setObjectName(u"label_title")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_title)

        self.title = QPlainTextEdit(NewRoadmap)
        self.title.setObjectName(u"title")
        self.title.setTabChangesFocus(True)
        self.title.setMaximumSize(QSize(16777215, 64))

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.label_act_kind = QLabel(NewRoadmap)
        self.label_act_kind.setObjectName(u"label_act_kind")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_act_kind)

        self.act_row = QGridLayout()
        self.act_row.setSpacing(8)
        self.act_row.setObjectName(u"act_row")
        self.act_row.setContentsMargins(0, 0, 0, 0)
        self.act_kind = QLineEdit(NewRoadmap)
        self.act_kind.setObjectName(u"act_kind")

        self.act_row.addWidget(self.act_kind, 0, 0, 1, 1)

        self.act_number = QLineEdit(NewRoadmap)
        self.act_number.setObjectName(u"act_number")

        self.act_row.addWidget(self.act_number, 0, 1, 1, 1)

        self.act_date = DayField(NewRoadmap)
        self.act_date.setObjectName(u"act_date")

        self.act_row.addWidget(self.act_date, 0, 2, 1, 1)

        self.act_body = QLineEdit(NewRoadmap)
        self.act_body.setObjectName(u"act_body")

        self.act_row.addWidget(self.act_body, 1, 0, 1, 3)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.act_row)

        self.label_has_period = QLabel(NewRoadmap)
        self.label_has_period.setObjectName(u"label_has_period")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_has_period)

        self.period_row = QHBoxLayout()
        self.period_row.setSpacing(8)
        self.period_row.setObjectName(u"period_row")
        self.period_row.setContentsMargins(0, 0, 0, 0)
        self.has_period = QCheckBox(NewRoadmap)
        self.has_period.setObjectName(u"has_period")

        self.period_row.addWidget(self.has_period)

        self.period_start = DayField(NewRoadmap)
        self.period_start.setObjectName(u"period_start")
        self.period_start.setMaximumSize(QSize(104, 16777215))

        self.period_row.addWidget(self.period_start)

        self.period_dash = QLabel(NewRoadmap)
        self.period_dash.setObjectName(u"period_dash")

        self.period_row.addWidget(self.period_dash)

        self.period_end = DayField(NewRoadmap)
        self.period_end.setObjectName(u"period_end")
        self.period_end.setMaximumSize(QSize(104, 16777215))

        self.period_row.addWidget(self.period_end)

        self.period_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.period_row.addItem(self.period_gap)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.period_row)

        self.label_form = QLabel(NewRoadmap)
        self.label_form.setObjectName(u"label_form")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_form)

        self.form = QComboBox(NewRoadmap)
        self.form.setObjectName(u"form")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.form)


        self.layout.addLayout(self.fields)

        self.problem = QLabel(NewRoadmap)
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

        self.accept_button = QPushButton(NewRoadmap)
        self.accept_button.setObjectName(u"accept_button")

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(NewRoadmap)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.title)
        self.label_act_kind.setBuddy(self.act_kind)
        self.label_has_period.setBuddy(self.has_period)
        self.label_form.setBuddy(self.form)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewRoadmap)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewRoadmap)
    # setupUi

    def retranslateUi(self, NewRoadmap: QDialog) -> None:
        NewRoadmap.setWindowTitle(QCoreApplication.translate("NewRoadmap", u"\u041d\u043e\u0432\u0430\u044f \u0434\u043e\u0440\u043e\u0436\u043d\u0430\u044f \u043a\u0430\u0440\u0442\u0430", None))
        self.label_title.setText(QCoreApplication.translate("NewRoadmap", u"\u041d\u0430\u0438\u043c\u0435\u043d\u043e\u0432\u0430\u043d\u0438\u0435", None))
        self.label_act_kind.setText(QCoreApplication.translate("NewRoadmap", u"\u0410\u043a\u0442", None))
        self.act_kind.setPlaceholderText(QCoreApplication.translate("NewRoadmap", u"\u0412\u0438\u0434: \u0440\u0430\u0441\u043f\u043e\u0440\u044f\u0436\u0435\u043d\u0438\u0435", None))
        self.act_number.setPlaceholderText(QCoreApplication.translate("NewRoadmap", u"\u2116", None))
        self.act_date.setPlaceholderText(QCoreApplication.translate("NewRoadmap", u"\u0414\u0430\u0442\u0430: 20.03.2017", None))
        self.act_body.setPlaceholderText(QCoreApplication.translate("NewRoadmap", u"\u041a\u0435\u043c \u0443\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d", None))
        self.label_has_period.setText(QCoreApplication.translate("NewRoadmap", u"\u041f\u0435\u0440\u0438\u043e\u0434", None))
        self.has_period.setText(QCoreApplication.translate("NewRoadmap", u"\u0441", None))
#if QT_CONFIG(accessibility)
        self.period_start.setAccessibleName(QCoreApplication.translate("NewRoadmap", u"\u041d\u0430\u0447\u0430\u043b\u043e \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.period_dash.setText(QCoreApplication.translate("NewRoadmap", u"\u043f\u043e", None))
#if QT_CONFIG(accessibility)
        self.period_end.setAccessibleName(QCoreApplication.translate("NewRoadmap", u"\u041a\u043e\u043d\u0435\u0446 \u043f\u0435\u0440\u0438\u043e\u0434\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.label_form.setText(QCoreApplication.translate("NewRoadmap", u"\u0424\u043e\u0440\u043c\u0430", None))
        self.accept_button.setText(QCoreApplication.translate("NewRoadmap", u"\u0421\u043e\u0437\u0434\u0430\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("NewRoadmap", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

