namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>Codes in <c>rules.csv</c> of what can be wrong with a table as printed.</summary>
public static class TableRules
{
    public const string RowWidth = "row_width";
    public const string TableMissing = "table_missing";
    public const string TableTruncated = "table_truncated";
    public const string TableUnread = "table_unread";
    public const string TablesMerged = "tables_merged";
    public const string TableRepeated = "table_repeated";
    public const string LabelTyped = "label_typed_differently";
    public const string RowByOrder = "row_by_order";
    public const string BlankCells = "blank_cells";
    public const string ValuesLost = "values_lost";
    public const string AmountUnit = "amount_unit_missing";
    public const string CellsShifted = "cells_shifted";
    public const string CellWords = "cell_words";
    public const string OtherForm = "row_other_form";
}
