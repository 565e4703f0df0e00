# Compiled by `dev.py ui` from ui/document_form.ui: do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QSplitter, QTabWidget,
    QVBoxLayout, QWidget)

from roadmap_desktop.gui.decimal_box import DecimalBox
from roadmap_desktop.gui.dialogs.form_columns import FormColumnsTable
from roadmap_desktop.gui.printing.pages_view import PagesView

class Ui_DocumentForm(object):
    def setupUi(self, DocumentForm: QDialog) -> None:
        if not DocumentForm.objectName():
            DocumentForm.setObjectName(u"DocumentForm")
        DocumentForm.setMinimumSize(QSize(0, 480))
        self.layout = QVBoxLayout(DocumentForm)
        self.layout.setSpacing(8)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(16, 16, 16, 16)
        self.halves = QSplitter(DocumentForm)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.halves)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.tab_columns = QWidget()
        self.tab_columns.setObjectName(u"tab_columns")
        self.columns_layout = QVBoxLayout(self.tab_columns)
        self.columns_layout.setSpacing(8)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(12, 12, 12, 12)
        self.columns = FormColumnsTable(self.tab_columns)
        self.columns.setObjectName(u"columns")

        self.columns_layout.addWidget(self.columns)

        self.columns_buttons = QHBoxLayout()
        self.columns_buttons.setSpacing(8)
        self.columns_buttons.setObjectName(u"columns_buttons")
        self.columns_buttons.setContentsMargins(0, 0, 0, 0)
        self.up_button = QPushButton(self.tab_columns)
        self.up_button.setObjectName(u"up_button")
#if QT_CONFIG(shortcut)
        self.up_button.setShortcut(u"Alt+Up")
#endif // QT_CONFIG(shortcut)

        self.columns_buttons.addWidget(self.up_button)

        self.down_button = QPushButton(self.tab_columns)
        self.down_button.setObjectName(u"down_button")
#if QT_CONFIG(shortcut)
        self.down_button.setShortcut(u"Alt+Down")
#endif // QT_CONFIG(shortcut)

        self.columns_buttons.addWidget(self.down_button)

        self.columns_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_buttons.addItem(self.columns_gap)

        self.taken = QLabel(self.tab_columns)
        self.taken.setObjectName(u"taken")
        self.taken.setProperty(u"role", u"small")

        self.columns_buttons.addWidget(self.taken)

        self.fit_button = QPushButton(self.tab_columns)
        self.fit_button.setObjectName(u"fit_button")

        self.columns_buttons.addWidget(self.fit_button)


        self.columns_layout.addLayout(self.columns_buttons)

        self.tabs.addTab(self.tab_columns, "")
        self.tab_sheet = QWidget()
        self.tab_sheet.setObjectName(u"tab_sheet")
        self.sheet_layout = QFormLayout(self.tab_sheet)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setHorizontalSpacing(12)
        self.sheet_layout.setVerticalSpacing(8)
        self.sheet_layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.sheet_layout.setContentsMargins(12, 12, 12, 12)
        self.label_paper = QLabel(self.tab_sheet)
        self.label_paper.setObjectName(u"label_paper")

        self.sheet_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_paper)

        self.paper_row = QHBoxLayout()
        self.paper_row.setSpacing(8)
        self.paper_row.setObjectName(u"paper_row")
        self.paper_row.setContentsMargins(0, 0, 0, 0)
        self.paper = QComboBox(self.tab_sheet)
        self.paper.setObjectName(u"paper")

        self.paper_row.addWidget(self.paper)

        self.orientation = QComboBox(self.tab_sheet)
        self.orientation.setObjectName(u"orientation")

        self.paper_row.addWidget(self.orientation)

        self.paper_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paper_row.addItem(self.paper_gap)


        self.sheet_layout.setLayout(0, QFormLayout.ItemRole.FieldRole, self.paper_row)

        self.label_left = QLabel(self.tab_sheet)
        self.label_left.setObjectName(u"label_left")

        self.sheet_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_left)

        self.side_row = QHBoxLayout()
        self.side_row.setSpacing(8)
        self.side_row.setObjectName(u"side_row")
        self.side_row.setContentsMargins(0, 0, 0, 0)
        self.left = DecimalBox(self.tab_sheet)
        self.left.setObjectName(u"left")
        self.left.setDecimals(1)
        self.left.setMinimum(0.000000000000000)
        self.left.setMaximum(120.000000000000000)
        self.left.setSingleStep(1.000000000000000)
        self.left.setMinimumSize(QSize(92, 0))

        self.side_row.addWidget(self.left)

        self.right = DecimalBox(self.tab_sheet)
        self.right.setObjectName(u"right")
        self.right.setDecimals(1)
        self.right.setMinimum(0.000000000000000)
        self.right.setMaximum(120.000000000000000)
        self.right.setSingleStep(1.000000000000000)
        self.right.setMinimumSize(QSize(92, 0))

        self.side_row.addWidget(self.right)

        self.side_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.side_row.addItem(self.side_gap)


        self.sheet_layout.setLayout(1, QFormLayout.ItemRole.FieldRole, self.side_row)

        self.label_top = QLabel(self.tab_sheet)
        self.label_top.setObjectName(u"label_top")

        self.sheet_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_top)

        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(8)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.top = DecimalBox(self.tab_sheet)
        self.top.setObjectName(u"top")
        self.top.setDecimals(1)
        self.top.setMinimum(0.000000000000000)
        self.top.setMaximum(120.000000000000000)
        self.top.setSingleStep(1.000000000000000)
        self.top.setMinimumSize(QSize(92, 0))

        self.top_row.addWidget(self.top)

        self.bottom = DecimalBox(self.tab_sheet)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setDecimals(1)
        self.bottom.setMinimum(0.000000000000000)
        self.bottom.setMaximum(120.000000000000000)
        self.bottom.setSingleStep(1.000000000000000)
        self.bottom.setMinimumSize(QSize(92, 0))

        self.top_row.addWidget(self.bottom)

        self.top_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.top_gap)


        self.sheet_layout.setLayout(2, QFormLayout.ItemRole.FieldRole, self.top_row)

        self.label_family = QLabel(self.tab_sheet)
        self.label_family.setObjectName(u"label_family")

        self.sheet_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_family)

        self.family = QComboBox(self.tab_sheet)
        self.family.setObjectName(u"family")

        self.sheet_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.family)

        self.label_text_size = QLabel(self.tab_sheet)
        self.label_text_size.setObjectName(u"label_text_size")

        self.sheet_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_text_size)

        self.size_row = QHBoxLayout()
        self.size_row.setSpacing(8)
        self.size_row.setObjectName(u"size_row")
        self.size_row.setContentsMargins(0, 0, 0, 0)
        self.text_size = QSpinBox(self.tab_sheet)
        self.text_size.setObjectName(u"text_size")
        self.text_size.setMinimum(6)
        self.text_size.setMaximum(24)

        self.size_row.addWidget(self.text_size)

        self.label_table_size = QLabel(self.tab_sheet)
        self.label_table_size.setObjectName(u"label_table_size")

        self.size_row.addWidget(self.label_table_size)

        self.table_size = QSpinBox(self.tab_sheet)
        self.table_size.setObjectName(u"table_size")
        self.table_size.setMinimum(6)
        self.table_size.setMaximum(24)

        self.size_row.addWidget(self.table_size)

        self.size_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.size_row.addItem(self.size_gap)


        self.sheet_layout.setLayout(4, QFormLayout.ItemRole.FieldRole, self.size_row)

        self.label_numbers = QLabel(self.tab_sheet)
        self.label_numbers.setObjectName(u"label_numbers")

        self.sheet_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_numbers)

        self.column_numbers = QCheckBox(self.tab_sheet)
        self.column_numbers.setObjectName(u"column_numbers")

        self.sheet_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.column_numbers)

        self.label_repeat = QLabel(self.tab_sheet)
        self.label_repeat.setObjectName(u"label_repeat")

        self.sheet_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_repeat)

        self.repeat = QComboBox(self.tab_sheet)
        self.repeat.setObjectName(u"repeat")

        self.sheet_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.repeat)

        self.tabs.addTab(self.tab_sheet, "")
        self.tab_around = QWidget()
        self.tab_around.setObjectName(u"tab_around")
        self.around_layout = QVBoxLayout(self.tab_around)
        self.around_layout.setSpacing(0)
        self.around_layout.setObjectName(u"around_layout")
        self.around_layout.setContentsMargins(0, 0, 0, 0)
        self.around_form = QFormLayout()
        self.around_form.setObjectName(u"around_form")
        self.around_form.setHorizontalSpacing(12)
        self.around_form.setVerticalSpacing(8)
        self.around_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.around_form.setContentsMargins(12, 12, 12, 12)
        self.label_approval = QLabel(self.tab_around)
        self.label_approval.setObjectName(u"label_approval")

        self.around_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_approval)

        self.approval_row = QHBoxLayout()
        self.approval_row.setSpacing(8)
        self.approval_row.setObjectName(u"approval_row")
        self.approval_row.setContentsMargins(0, 0, 0, 0)
        self.approval = QComboBox(self.tab_around)
        self.approval.setObjectName(u"approval")

        self.approval_row.addWidget(self.approval)

        self.label_caption = QLabel(self.tab_around)
        self.label_caption.setObjectName(u"label_caption")

        self.approval_row.addWidget(self.label_caption)

        self.caption = DecimalBox(self.tab_around)
        self.caption.setObjectName(u"caption")
        self.caption.setDecimals(1)
        self.caption.setMinimum(30.000000000000000)
        self.caption.setMaximum(200.000000000000000)
        self.caption.setSingleStep(1.000000000000000)
        self.caption.setMinimumSize(QSize(92, 0))

        self.approval_row.addWidget(self.caption)

        self.caption_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.approval_row.addItem(self.caption_gap)


        self.around_form.setLayout(0, QFormLayout.ItemRole.FieldRole, self.approval_row)

        self.label_captions = QLabel(self.tab_around)
        self.label_captions.setObjectName(u"label_captions")

        self.around_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_captions)

        self.captions = QPlainTextEdit(self.tab_around)
        self.captions.setObjectName(u"captions")
        self.captions.setMaximumSize(QSize(16777215, 76))
        self.captions.setTabChangesFocus(True)

        self.around_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.captions)

        self.label_heading = QLabel(self.tab_around)
        self.label_heading.setObjectName(u"label_heading")

        self.around_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_heading)

        self.heading = QCheckBox(self.tab_around)
        self.heading.setObjectName(u"heading")

        self.around_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.heading)

        self.label_goals = QLabel(self.tab_around)
        self.label_goals.setObjectName(u"label_goals")

        self.around_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_goals)

        self.goals_row = QHBoxLayout()
        self.goals_row.setSpacing(8)
        self.goals_row.setObjectName(u"goals_row")
        self.goals_row.setContentsMargins(0, 0, 0, 0)
        self.goals = QCheckBox(self.tab_around)
        self.goals.setObjectName(u"goals")

        self.goals_row.addWidget(self.goals)

        self.goals_heading = QLineEdit(self.tab_around)
        self.goals_heading.setObjectName(u"goals_heading")

        self.goals_row.addWidget(self.goals_heading)


        self.around_form.setLayout(3, QFormLayout.ItemRole.FieldRole, self.goals_row)

        self.label_abbreviations = QLabel(self.tab_around)
        self.label_abbreviations.setObjectName(u"label_abbreviations")

        self.around_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_abbreviations)

        self.abbreviations_row = QHBoxLayout()
        self.abbreviations_row.setSpacing(8)
        self.abbreviations_row.setObjectName(u"abbreviations_row")
        self.abbreviations_row.setContentsMargins(0, 0, 0, 0)
        self.abbreviations = QCheckBox(self.tab_around)
        self.abbreviations.setObjectName(u"abbreviations")

        self.abbreviations_row.addWidget(self.abbreviations)

        self.abbreviations_heading = QLineEdit(self.tab_around)
        self.abbreviations_heading.setObjectName(u"abbreviations_heading")

        self.abbreviations_row.addWidget(self.abbreviations_heading)


        self.around_form.setLayout(4, QFormLayout.ItemRole.FieldRole, self.abbreviations_row)

        self.label_signature = QLabel(self.tab_around)
        self.label_signature.setObjectName(u"label_signature")

        self.around_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_signature)

        self.signature = QPlainTextEdit(self.tab_around)
        self.signature.setObjectName(u"signature")
        self.signature.setMaximumSize(QSize(16777215, 76))
        self.signature.setTabChangesFocus(True)

        self.around_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.signature)


        self.around_layout.addLayout(self.around_form)

        self.around_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.around_layout.addItem(self.around_gap)

        self.tabs.addTab(self.tab_around, "")
        self.halves.addWidget(self.tabs)
        self.pages = PagesView(self.halves)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(260, 0))
        self.halves.addWidget(self.pages)

        self.layout.addWidget(self.halves)

        self.problem = QLabel(DocumentForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.take_button = QPushButton(DocumentForm)
        self.take_button.setObjectName(u"take_button")

        self.buttons.addWidget(self.take_button)

        self.save_button = QPushButton(DocumentForm)
        self.save_button.setObjectName(u"save_button")

        self.buttons.addWidget(self.save_button)

        self.original_button = QPushButton(DocumentForm)
        self.original_button.setObjectName(u"original_button")

        self.buttons.addWidget(self.original_button)

        self.buttons_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_gap)

        self.accept_button = QPushButton(DocumentForm)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setAutoDefault(True)

        self.buttons.addWidget(self.accept_button)

        self.cancel_button = QPushButton(DocumentForm)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons.addWidget(self.cancel_button)


        self.layout.addLayout(self.buttons)

        self.layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.label_paper.setBuddy(self.paper)
        self.label_left.setBuddy(self.left)
        self.label_top.setBuddy(self.top)
        self.label_family.setBuddy(self.family)
        self.label_text_size.setBuddy(self.text_size)
        self.label_table_size.setBuddy(self.table_size)
        self.label_numbers.setBuddy(self.column_numbers)
        self.label_repeat.setBuddy(self.repeat)
        self.label_approval.setBuddy(self.approval)
        self.label_caption.setBuddy(self.caption)
        self.label_captions.setBuddy(self.captions)
        self.label_heading.setBuddy(self.heading)
        self.label_goals.setBuddy(self.goals)
        self.label_abbreviations.setBuddy(self.abbreviations)
        self.label_signature.setBuddy(self.signature)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DocumentForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(DocumentForm)
    # setupUi

    def retranslateUi(self, DocumentForm: QDialog) -> None:
        DocumentForm.setWindowTitle(QCoreApplication.translate("DocumentForm", u"\u0424\u043e\u0440\u043c\u0430 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u0413\u0440\u0430\u0444\u044b \u0444\u043e\u0440\u043c\u044b", None))
#endif // QT_CONFIG(accessibility)
        self.up_button.setText(QCoreApplication.translate("DocumentForm", u"\u0412\u044b\u0448\u0435", None))
#if QT_CONFIG(tooltip)
        self.up_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u041f\u0435\u0440\u0435\u0434\u0432\u0438\u043d\u0443\u0442\u044c \u0433\u0440\u0430\u0444\u0443 \u0432\u043b\u0435\u0432\u043e \u043d\u0430 \u043b\u0438\u0441\u0442\u0435 (Alt+\u0412\u0432\u0435\u0440\u0445)", None))
#endif // QT_CONFIG(tooltip)
        self.down_button.setText(QCoreApplication.translate("DocumentForm", u"\u041d\u0438\u0436\u0435", None))
#if QT_CONFIG(tooltip)
        self.down_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u041f\u0435\u0440\u0435\u0434\u0432\u0438\u043d\u0443\u0442\u044c \u0433\u0440\u0430\u0444\u0443 \u0432\u043f\u0440\u0430\u0432\u043e \u043d\u0430 \u043b\u0438\u0441\u0442\u0435 (Alt+\u0412\u043d\u0438\u0437)", None))
#endif // QT_CONFIG(tooltip)
        self.fit_button.setText(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u0434\u043e\u0433\u043d\u0430\u0442\u044c \u043f\u043e\u0434 \u043b\u0438\u0441\u0442", None))
#if QT_CONFIG(tooltip)
        self.fit_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u0428\u0438\u0440\u0438\u043d\u0430 \u0433\u0440\u0430\u0444 \u043c\u0435\u043d\u044f\u0435\u0442\u0441\u044f \u0442\u0430\u043a, \u0447\u0442\u043e\u0431\u044b \u0442\u0430\u0431\u043b\u0438\u0446\u0430 \u0437\u0430\u043d\u044f\u043b\u0430 \u0432\u0435\u0441\u044c \u043b\u0438\u0441\u0442", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_columns), QCoreApplication.translate("DocumentForm", u"\u0413\u0440\u0430\u0444\u044b", None))
        self.label_paper.setText(QCoreApplication.translate("DocumentForm", u"\u041b\u0438\u0441\u0442", None))
#if QT_CONFIG(accessibility)
        self.orientation.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u0420\u0430\u0441\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0435 \u043b\u0438\u0441\u0442\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.label_left.setText(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u044f \u0441\u043b\u0435\u0432\u0430 \u0438 \u0441\u043f\u0440\u0430\u0432\u0430", None))
#if QT_CONFIG(accessibility)
        self.left.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u0435 \u0441\u043b\u0435\u0432\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.left.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043c\u043c", None))
#if QT_CONFIG(accessibility)
        self.right.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u0435 \u0441\u043f\u0440\u0430\u0432\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.right.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043c\u043c", None))
        self.label_top.setText(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u044f \u0441\u0432\u0435\u0440\u0445\u0443 \u0438 \u0441\u043d\u0438\u0437\u0443", None))
#if QT_CONFIG(accessibility)
        self.top.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u0435 \u0441\u0432\u0435\u0440\u0445\u0443", None))
#endif // QT_CONFIG(accessibility)
        self.top.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043c\u043c", None))
#if QT_CONFIG(accessibility)
        self.bottom.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u043b\u0435 \u0441\u043d\u0438\u0437\u0443", None))
#endif // QT_CONFIG(accessibility)
        self.bottom.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043c\u043c", None))
        self.label_family.setText(QCoreApplication.translate("DocumentForm", u"\u0428\u0440\u0438\u0444\u0442", None))
        self.label_text_size.setText(QCoreApplication.translate("DocumentForm", u"\u0420\u0430\u0437\u043c\u0435\u0440 \u0448\u0440\u0438\u0444\u0442\u0430 \u0442\u0435\u043a\u0441\u0442\u0430", None))
        self.text_size.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043f\u0442", None))
        self.label_table_size.setText(QCoreApplication.translate("DocumentForm", u"\u0432 \u0442\u0430\u0431\u043b\u0438\u0446\u0435", None))
        self.table_size.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043f\u0442", None))
        self.label_numbers.setText(QCoreApplication.translate("DocumentForm", u"\u0421\u0442\u0440\u043e\u043a\u0430 \u043d\u043e\u043c\u0435\u0440\u043e\u0432 \u0433\u0440\u0430\u0444", None))
        self.column_numbers.setText(QCoreApplication.translate("DocumentForm", u"\u043f\u043e\u0434 \u0448\u0430\u043f\u043a\u043e\u0439 \u0442\u0430\u0431\u043b\u0438\u0446\u044b", None))
        self.label_repeat.setText(QCoreApplication.translate("DocumentForm", u"\u041d\u0430 \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0438\u0445 \u043b\u0438\u0441\u0442\u0430\u0445", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_sheet), QCoreApplication.translate("DocumentForm", u"\u041b\u0438\u0441\u0442", None))
        self.label_approval.setText(QCoreApplication.translate("DocumentForm", u"\u0413\u0440\u0438\u0444", None))
        self.label_caption.setText(QCoreApplication.translate("DocumentForm", u"\u0448\u0438\u0440\u0438\u043d\u0430", None))
#if QT_CONFIG(accessibility)
        self.caption.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u0428\u0438\u0440\u0438\u043d\u0430 \u0433\u0440\u0438\u0444\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.caption.setSuffix(QCoreApplication.translate("DocumentForm", u" \u043c\u043c", None))
        self.label_captions.setText(QCoreApplication.translate("DocumentForm", u"\u0422\u0435\u043a\u0441\u0442 \u0433\u0440\u0438\u0444\u0430", None))
        self.captions.setPlaceholderText(QCoreApplication.translate("DocumentForm", u"\u041f\u0443\u0441\u0442\u043e: \u0433\u0440\u0438\u0444 \u0441\u043e\u0441\u0442\u0430\u0432\u043b\u044f\u0435\u0442\u0441\u044f \u043f\u043e \u0430\u043a\u0442\u0443 \u0438\u0437 \u0441\u0432\u043e\u0439\u0441\u0442\u0432 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b", None))
        self.label_heading.setText(QCoreApplication.translate("DocumentForm", u"\u041d\u0430\u0438\u043c\u0435\u043d\u043e\u0432\u0430\u043d\u0438\u0435", None))
        self.heading.setText(QCoreApplication.translate("DocumentForm", u"\u043d\u0430\u0434 \u0442\u0430\u0431\u043b\u0438\u0446\u0435\u0439", None))
        self.label_goals.setText(QCoreApplication.translate("DocumentForm", u"\u041f\u0435\u0440\u0435\u0447\u0435\u043d\u044c \u0437\u0430\u0434\u0430\u0447", None))
        self.goals.setText(QCoreApplication.translate("DocumentForm", u"\u043f\u0435\u0440\u0435\u0434 \u0442\u0430\u0431\u043b\u0438\u0446\u0435\u0439, \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a", None))
#if QT_CONFIG(accessibility)
        self.goals_heading.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u0417\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a \u043f\u0435\u0440\u0435\u0447\u043d\u044f \u0437\u0430\u0434\u0430\u0447", None))
#endif // QT_CONFIG(accessibility)
        self.label_abbreviations.setText(QCoreApplication.translate("DocumentForm", u"\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u0438\u044f", None))
        self.abbreviations.setText(QCoreApplication.translate("DocumentForm", u"\u043f\u043e\u0441\u043b\u0435 \u0442\u0430\u0431\u043b\u0438\u0446\u044b, \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a", None))
#if QT_CONFIG(accessibility)
        self.abbreviations_heading.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u0417\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a \u043f\u0435\u0440\u0435\u0447\u043d\u044f \u0441\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u0438\u0439", None))
#endif // QT_CONFIG(accessibility)
        self.label_signature.setText(QCoreApplication.translate("DocumentForm", u"\u041f\u043e\u0434\u043f\u0438\u0441\u044c", None))
        self.signature.setPlaceholderText(QCoreApplication.translate("DocumentForm", u"\u0414\u043e\u043b\u0436\u043d\u043e\u0441\u0442\u044c, \u0438\u043d\u0438\u0446\u0438\u0430\u043b\u044b \u0438 \u0444\u0430\u043c\u0438\u043b\u0438\u044f \u2013 \u0432 \u043a\u043e\u043d\u0446\u0435 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_around), QCoreApplication.translate("DocumentForm", u"\u0412\u043e\u043a\u0440\u0443\u0433 \u0442\u0430\u0431\u043b\u0438\u0446\u044b", None))
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("DocumentForm", u"\u041f\u0435\u0440\u0432\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430", None))
#endif // QT_CONFIG(accessibility)
        self.take_button.setText(QCoreApplication.translate("DocumentForm", u"\u0412\u0437\u044f\u0442\u044c \u0444\u043e\u0440\u043c\u0443 \u0438\u0437 \u0444\u0430\u0439\u043b\u0430\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u0413\u0440\u0430\u0444\u044b, \u0438\u0445 \u043f\u043e\u0440\u044f\u0434\u043e\u043a \u0438 \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043a\u0438 \u2013 \u043a\u0430\u043a \u0432 \u0434\u0440\u0443\u0433\u043e\u043c \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0435", None))
#endif // QT_CONFIG(tooltip)
        self.save_button.setText(QCoreApplication.translate("DocumentForm", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c \u0444\u043e\u0440\u043c\u0443 \u0432 \u0444\u0430\u0439\u043b\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u0427\u0442\u043e\u0431\u044b \u0432\u0437\u044f\u0442\u044c \u044d\u0442\u0443 \u0444\u043e\u0440\u043c\u0443 \u0434\u043b\u044f \u0434\u0440\u0443\u0433\u043e\u0439 \u0434\u043e\u0440\u043e\u0436\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b \u0438\u043b\u0438 \u043d\u0430 \u0434\u0440\u0443\u0433\u043e\u043c \u043a\u043e\u043c\u043f\u044c\u044e\u0442\u0435\u0440\u0435", None))
#endif // QT_CONFIG(tooltip)
        self.original_button.setText(QCoreApplication.translate("DocumentForm", u"\u0412\u0435\u0440\u043d\u0443\u0442\u044c \u0438\u0441\u0445\u043e\u0434\u043d\u0443\u044e", None))
#if QT_CONFIG(tooltip)
        self.original_button.setToolTip(QCoreApplication.translate("DocumentForm", u"\u0424\u043e\u0440\u043c\u0430 \u0437\u0430\u0433\u0440\u0443\u0436\u0435\u043d\u043d\u043e\u0433\u043e \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430 \u0438\u043b\u0438 \u0442\u0430, \u0447\u0442\u043e \u043f\u043e\u0434\u0445\u043e\u0434\u0438\u0442 \u043f\u043e \u0441\u043e\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u044e", None))
#endif // QT_CONFIG(tooltip)
        self.accept_button.setText(QCoreApplication.translate("DocumentForm", u"\u0421\u043e\u0445\u0440\u0430\u043d\u0438\u0442\u044c", None))
        self.cancel_button.setText(QCoreApplication.translate("DocumentForm", u"\u041e\u0442\u043c\u0435\u043d\u0430", None))
    # retranslateUi

