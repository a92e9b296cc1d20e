using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>One way in which extraction turns a table into lines of text.</summary>
public interface ITableLayout
{
    /// <summary>Of the layout catalogue: A1 to A17.</summary>
    string Code { get; }

    /// <summary>Whether an empty cell can be told from no cell.</summary>
    bool ShowsBlanks { get; }

    IEnumerable<PrintedLine> Write(TableGrid grid);
}
