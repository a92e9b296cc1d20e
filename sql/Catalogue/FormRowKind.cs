namespace Warehouse.Sql.Catalogue;

/// <summary>What a printed label of a form stands for.</summary>
public enum FormRowKind
{
    /// <summary>The heading above a table.</summary>
    Title,

    /// <summary>The label of a column or of a block of columns: no value follows it in its own row.</summary>
    Header,

    /// <summary>The label of a group of rows, without values of its own: (三)不予公开.</summary>
    Group,

    /// <summary>The label of a row of values.</summary>
    Row,

    /// <summary>A row of values without a label: table four.</summary>
    Record,

    /// <summary>A row whose one cell is a sentence that holds several values.</summary>
    Sentence,

    /// <summary>The heading of a text section that only this form has.</summary>
    Section,
}
