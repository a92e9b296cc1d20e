using System.Data.Common;

namespace Warehouse.Tests.Sql;

/// <summary>A bulk insert holds the foreign keys on both engines, whether or not the engine looks at them row by row.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class BulkForeignKeyTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_row_that_points_to_nothing_is_refused()
    {
        Assert.That(() => Insert("year_check_stale", ["document_key"], [0], [4711]), Throws.InstanceOf<DbException>().With.Message.Contains("year_check_stale"));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM year_check_stale"), Is.Zero);
    }

    [Test]
    public void So_is_one_that_points_to_nothing_by_a_word() =>
        Assert.That(
            () => Insert("fact_conformed", ["document_key", "conformed_key", "applicant_key", "components", "components_expected", "is_approximate", "source", "series_form"], [0, 0, 0, 0, 0, false, "table", "F1066"]),
            Throws.InstanceOf<DbException>().With.Message.Contains("fact_conformed"));

    [Test]
    public void Rows_that_point_to_what_is_there_go_in()
    {
        Insert("year_check_stale", ["document_key"], [0]);

        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM year_check_stale"), Is.EqualTo(1));
    }

    private void Insert(string table, string[] columns, params object?[][] rows)
    {
        using var connection = warehouse.Database.Open();
        using var write = warehouse.Database.BeginWrite(connection);
        warehouse.Database.Dialect.BulkInsert(connection, write.Transaction, table, columns, rows);
        write.Commit();
    }
}
