using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Dialects;
using Warehouse.Sql.Dimensions;

namespace Warehouse.Sql;

/// <summary>
/// Loads the reference data built into this assembly into the dimensions, in one transaction, and describes tables and columns
/// where the engine has a place for it. Data that is loaded already is known by its fingerprint and not touched.
/// </summary>
public sealed class ReferenceLoader(RunLock runLock)
{
    private const string ColumnFile = "columns.csv";

    private static readonly string[] regionFiles = ["regions.csv", "example-regions.csv", "region_fillers.csv"];

    private static readonly string[] catalogueFiles =
    [
        "forms.csv", "plan_periods.csv", "deadlines.csv", "applicants.csv", "conformed.csv", "measures.csv", "measure_kinds.csv",
        "conformed_components.csv", "breaks.csv", "indicators.csv", "rules.csv", ColumnFile, "office-changes.csv",
    ];

    private readonly WarehouseDatabase database = runLock.Database;
    private readonly ISqlDialect dialect = runLock.Database.Dialect;

    /// <returns>How many rows of dimensions were inserted or updated, and how many descriptions.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached, or is not migrated.</exception>
    public int Load() => database.Guard(() =>
    {
        using var connection = database.Open();
        using var transaction = dialect.BeginWrite(connection);
        var rows = IfChanged(connection, transaction, "catalogue", catalogueFiles, () => new CatalogueSync(connection, transaction, dialect).Run())
            + IfChanged(connection, transaction, "regions", regionFiles, () => LoadRegions(connection, transaction));
        transaction.Commit();
        return rows + IfChanged(connection, null, "descriptions", [ColumnFile], () => dialect.Describe(connection, Descriptions()));
    });

    private int LoadRegions(DbConnection connection, DbTransaction transaction)
    {
        var regions = ReferenceData.Regions;
        var sync = new DimensionSync(connection, transaction, dialect, "dim_region", "region_key", naturalColumns: 1, RegionRows.Columns);
        var changed = sync.Write(RegionRows.Of(regions));
        connection.Execute("DELETE FROM region_ancestor", transaction: transaction);
        dialect.BulkInsert(connection, transaction, "region_ancestor", ["ancestor_key", "region_key"], RegionRows.Ancestors(regions, code => sync.KeyOf(code)));
        return changed;
    }

    private static IEnumerable<ColumnDescription> Descriptions() => ReferenceFile.Read(ColumnFile, row =>
        new ColumnDescription(row.Text("object_name"), row.Text("column_name"), $"{row.Text("definition_zh")} / {row.Text("definition_en")}"));

    /// <param name="transaction">Null where each statement stands for itself: then what broke off half-way is done again.</param>
    private static int IfChanged(DbConnection connection, DbTransaction? transaction, string name, IEnumerable<string> files, Func<int> load)
    {
        var fingerprint = Fingerprint(files);
        if (connection.ExecuteScalar<string?>("SELECT fingerprint FROM reference_state WHERE reference_name = @name", new { name }, transaction) == fingerprint)
            return 0;
        var rows = load();
        connection.Execute("DELETE FROM reference_state WHERE reference_name = @name", new { name }, transaction);
        connection.Execute(
            "INSERT INTO reference_state (reference_name, fingerprint, loaded_at) VALUES (@name, @fingerprint, @now)",
            new { name, fingerprint, now = DateTime.UtcNow }, transaction);
        return rows;
    }

    /// <summary>Of the files and of the build: the same data may make other rows in another version.</summary>
    private static string Fingerprint(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(typeof(ReferenceLoader).Assembly.ManifestModule.ModuleVersionId.ToString()));
        foreach (var file in files)
        {
            using var stream = ReferenceFile.Open(file);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
