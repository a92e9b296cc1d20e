using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;
using Warehouse.Sql;

namespace Warehouse.Reports;

/// <summary>Writes what everything in a warehouse means as one page that carries its style.</summary>
public static class DictionaryWriter
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(WarehouseDatabase database, string file, Language language, TimeProvider? clock = null)
    {
        using var spoken = language.Use();
        var model = DictionaryPageModel.Of(new SiteFacts(database.Title, (clock ?? TimeProvider.System).GetLocalNow(), false), DictionaryQuery.Run(database));
        File.WriteAllText(file, PageWriter.Render<DictionaryPage>(nameof(DictionaryPage.Model), model));
    }
}
