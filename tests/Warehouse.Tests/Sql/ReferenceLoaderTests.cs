using System.Diagnostics;
using Warehouse.Sql;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Sql;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class ReferenceLoaderTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [OneTimeSetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [OneTimeTearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [TestCase("dim_form", "form_key")]
    [TestCase("dim_region", "region_key")]
    [TestCase("dim_year", "year_key")]
    [TestCase("dim_applicant", "applicant_key")]
    [TestCase("dim_conformed", "conformed_key")]
    [TestCase("dim_category", "category_key")]
    [TestCase("dim_indicator", "indicator_key")]
    [TestCase("dim_rule", "rule_key")]
    [TestCase("dim_office", "office_key")]
    [TestCase("dim_document", "document_key")]
    public void Key_0_of_every_dimension_is_the_unknown_member(string table, string key) =>
        Assert.That(warehouse.Scalar<int>($"SELECT COUNT(*) FROM {table} WHERE {key} = 0"), Is.EqualTo(1));

    [Test]
    public void Every_measure_of_every_form_is_a_category() =>
        Assert.That(
            warehouse.Query<(string, string)>("SELECT form_code, category_code FROM dim_category WHERE category_key > 0"),
            Is.EquivalentTo(ReferenceData.Measures.Select(measure => (measure.FormCode, measure.Code))));

    [Test]
    public void A_measure_knows_its_parent_also_in_the_form_that_its_form_extends() =>
        Assert.That(
            warehouse.Query<string>("""
                SELECT p.form_code FROM dim_category c JOIN dim_category p ON p.category_key = c.parent_key
                WHERE c.category_code IN ('ah_org_info', 'den_safety') AND p.category_code IN ('proactive_info_total', 'den_total') ORDER BY 1
                """),
            Is.EqualTo(new[] { "F2014", "F2019", "F2021" }));

    [Test]
    public void Every_region_is_loaded_with_the_names_of_the_levels_above_it()
    {
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_region"), Is.EqualTo(ReferenceData.Regions.Count + 1));
        Assert.That(
            warehouse.Query<(string?, string?, string?, string?)>("SELECT province_name, prefecture_name, county_name, township_name FROM dim_region WHERE region_code = '430104008'"),
            Is.EqualTo(new (string?, string?, string?, string?)[] { ("湖南省", "长沙市", "岳麓区", "咸嘉湖街道") }));
    }

    [Test]
    public void A_filler_level_is_neither_a_name_nor_an_ancestor()
    {
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_region WHERE prefecture_name IN (@a, @b, @c)", new { a = "市辖区", b = "县", c = "省直辖县级行政区划" }), Is.Zero);
        Assert.That(
            warehouse.Query<string>("""
                SELECT u.region_code FROM region_ancestor g JOIN dim_region r ON r.region_key = g.region_key JOIN dim_region u ON u.region_key = g.ancestor_key
                WHERE r.region_code = '110101' ORDER BY 1
                """),
            Is.EqualTo(new[] { "110000", "110101" }));
    }

    [TestCase(2010, "PROSE", "十一五", "2011-03-31", "2011-03-31", false)]
    [TestCase(2018, "F2014", "十三五", "2019-03-31", "2019-03-31", false)]
    [TestCase(2019, "F2019", "十三五", "2020-01-31", "2020-03-31", true)]
    [TestCase(2021, "F2021", "十四五", "2022-01-31", "2022-03-31", true)]
    [TestCase(2026, "F2021", "十五五", "2027-01-31", "2027-03-31", false)]
    public void A_year_knows_its_form_its_plan_its_dates_and_whether_the_series_breaks(int year, string form, string plan, string department, string mainOffice, bool isBreak) =>
        Assert.That(
            warehouse.Query<(string, string, DateOnly, DateOnly, bool)>(
                "SELECT form_code, plan_name, deadline_department, deadline_main_office, is_series_break FROM dim_year WHERE year_key = @year", new { year }),
            Is.EqualTo(new[] { (form, plan, DateOnly.ParseExact(department, "yyyy-MM-dd"), DateOnly.ParseExact(mainOffice, "yyyy-MM-dd"), isBreak) }));

    [Test]
    public void A_total_that_the_form_does_not_print_is_replaced_by_the_sum_of_its_parts() =>
        Assert.That(
            warehouse.Query<(string, int)>("""
                SELECT c.category_code, b.components_expected FROM conformed_component b
                JOIN dim_conformed k ON k.conformed_key = b.conformed_key JOIN dim_category c ON c.category_key = b.category_key
                WHERE k.conformed_code = 'requests_unable' AND b.form_code = 'F2021' ORDER BY 1
                """),
            Is.EqualTo(new[] { ("unable_no_ready", 3), ("unable_not_held", 3), ("unable_unclear", 3) }));

    [TestCase("requests_granted", "F2014", "F2019", "break")]
    [TestCase("requests_granted", "F2019", "F2014", "break")]
    [TestCase("requests_partial", "F2014", "F2019", "comparable")]
    [TestCase("requests_new", "CS2010", "F2021", "approximate")]
    [TestCase("requests_denied", "L2008", "F2014", "break")]
    [TestCase("permit_decisions", "F2019", "F2021", "comparable")]
    public void A_pair_of_forms_is_comparable_or_not_in_both_directions(string conformed, string from, string to, string comparability) =>
        Assert.That(
            warehouse.Scalar<string>(
                "SELECT comparability FROM series_break b JOIN dim_conformed k ON k.conformed_key = b.conformed_key WHERE conformed_code = @conformed AND from_form = @from AND to_form = @to",
                new { conformed, from, to }),
            Is.EqualTo(comparability));

    [Test]
    public void Loading_again_changes_nothing()
    {
        using var runLock = warehouse.Database.AcquireRunLock();

        Assert.That(new ReferenceLoader(runLock).Load(), Is.Zero);
    }

    [Test]
    public void A_row_that_differs_from_the_catalogue_is_put_right_and_keeps_its_key()
    {
        var key = warehouse.Scalar<int>("SELECT region_key FROM dim_region WHERE region_code = '430104'");
        warehouse.Execute("UPDATE dim_region SET region_name = 'X' WHERE region_key = @key", new { key });
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older' WHERE reference_name = 'regions'");
        using var runLock = warehouse.Database.AcquireRunLock();

        Assert.That(new ReferenceLoader(runLock).Load(), Is.EqualTo(1));
        Assert.That(warehouse.Query<(int, string)>("SELECT region_key, region_name FROM dim_region WHERE region_code = '430104'"), Is.EqualTo(new[] { (key, "岳麓区") }));
    }

    /// <summary>The fingerprints are of the build too: every upgrade goes through all of it.</summary>
    [Test]
    public void Another_build_finds_everything_as_it_is()
    {
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older' WHERE reference_name IN ('catalogue', 'regions')");
        using var runLock = warehouse.Database.AcquireRunLock();

        Assert.That(new ReferenceLoader(runLock).Load(), Is.Zero);
    }

    /// <summary>How many are told is not looked at: Babelfish lists none of a view's columns, so that they are given anew.</summary>
    [Test]
    public void Descriptions_can_be_given_again()
    {
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older' WHERE reference_name = 'descriptions'");
        using var runLock = warehouse.Database.AcquireRunLock();

        Assert.That(() => new ReferenceLoader(runLock).Load(), Throws.Nothing);
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM reference_state WHERE fingerprint = 'older'"), Is.Zero);
    }

    [Test]
    public void A_year_that_differs_from_the_catalogue_is_put_right_and_the_others_are_left()
    {
        warehouse.Execute("UPDATE dim_year SET plan_name = 'X', deadline_department = '2020-12-31' WHERE year_key = 2020");
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older' WHERE reference_name = 'catalogue'");
        using var runLock = warehouse.Database.AcquireRunLock();

        Assert.That(new ReferenceLoader(runLock).Load(), Is.EqualTo(1));
        Assert.That(
            warehouse.Query<(string, DateOnly)>("SELECT plan_name, deadline_department FROM dim_year WHERE year_key = 2020"),
            Is.EqualTo(new[] { ("十三五", new DateOnly(2021, 1, 31)) }));
    }

    [Test]
    public void All_reference_data_of_an_empty_database_is_there_within_seconds()
    {
        if (engine != Engines.Sqlite)
            Assert.Ignore("The time is a promise for the embedded engine.");
        using var fresh = TestWarehouse.Empty(engine);
        using var runLock = fresh.Database.AcquireRunLock();
        new Migrator(fresh.Database).Migrate();
        var watch = Stopwatch.StartNew();

        new ReferenceLoader(runLock).Load();

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), "Two seconds on a free machine; ten leave room for a busy one.");
        TestContext.Out.WriteLine(watch.Elapsed);
    }
}
