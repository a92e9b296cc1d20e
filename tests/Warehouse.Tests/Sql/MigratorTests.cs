using Warehouse.Sql;
using Warehouse.Sql.Migrations;

namespace Warehouse.Tests.Sql;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class MigratorTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeDatabase() => warehouse = TestWarehouse.Empty(engine);

    [TearDown]
    public void DropDatabase() => warehouse.Dispose();

    [Test]
    public void Every_script_runs_once_in_the_order_of_its_number()
    {
        var result = new Migrator(warehouse.Database).Migrate();

        Assert.That(result.Applied, Is.EqualTo(MigrationScript.BuiltIn(engine).Select(script => script.Name)));
        Assert.That(result.Applied, Has.Count.GreaterThan(20).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(warehouse.Query<string>("SELECT ScriptName FROM SchemaVersions ORDER BY 1"), Is.EqualTo(result.Applied));
    }

    /// <summary>On a server, where making a database takes seconds, from every sixth version.</summary>
    [Test]
    public void A_database_of_any_earlier_version_becomes_what_an_empty_one_becomes()
    {
        var scripts = MigrationScript.BuiltIn(engine);
        new Migrator(warehouse.Database).Migrate();
        var expected = Schema(warehouse);

        for (var version = 1; version < scripts.Count; version += engine == Engines.Sqlite ? 1 : 6)
        {
            using var earlier = TestWarehouse.Empty(engine);
            new Migrator(earlier.Database, [.. scripts.Take(version)]).Migrate();

            Assert.That(new Migrator(earlier.Database).Migrate().Applied, Has.Count.EqualTo(scripts.Count - version));
            Assert.That(Schema(earlier), Is.EqualTo(expected), scripts[version - 1].Name);
        }

        IReadOnlyList<string> Schema(TestWarehouse database) => database.Query<string>(engine == Engines.Sqlite
            ? "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema ORDER BY type, name"
            : "SELECT CONCAT(TABLE_NAME, ' ', COLUMN_NAME, ' ', IS_NULLABLE, ' ', DATA_TYPE) FROM INFORMATION_SCHEMA.COLUMNS ORDER BY TABLE_NAME, ORDINAL_POSITION");
    }

    [Test]
    public void A_second_migration_does_nothing()
    {
        var first = new Migrator(warehouse.Database).Migrate();
        var journal = warehouse.Query<(string, DateTime)>("SELECT ScriptName, Applied FROM SchemaVersions ORDER BY ScriptName");

        var second = new Migrator(warehouse.Database).Migrate();

        Assert.That(second, Is.EqualTo(new MigrationResult(second.Applied, first.Applied.Count)));
        Assert.That(second.Applied, Is.Empty);
        Assert.That(warehouse.Query<(string, DateTime)>("SELECT ScriptName, Applied FROM SchemaVersions ORDER BY ScriptName"), Is.EqualTo(journal));
    }

    [Test]
    public void A_script_that_was_changed_after_it_ran_is_refused_by_name_and_nothing_runs()
    {
        Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"));

        var error = Assert.Throws<MigrationException>(() => Migrate(Script(1, "CREATE TABLE a (y INTEGER NULL)"), Script(2, "CREATE TABLE b (x INTEGER NULL)")));

        Assert.That(error!.Script, Is.EqualTo(Script(1, "").Name));
        Assert.That(error.Message, Does.Contain(Script(1, "").Name).And.Contain("next number"));
        Assert.That(new Migrator(warehouse.Database, [Script(2, "")]).Pending(), Is.EqualTo(new[] { Script(2, "").Name }));
    }

    [Test]
    public void Other_line_endings_are_no_change()
    {
        Migrate(Script(1, "CREATE TABLE a (\n x INTEGER NULL)"));

        Assert.That(Migrate(Script(1, "CREATE TABLE a (\r\n x INTEGER NULL)")).Applied, Is.Empty);
    }

    [Test]
    public void A_script_that_fails_leaves_nothing_of_itself_and_what_ran_before_it_stands()
    {
        var error = Assert.Throws<MigrationException>(() => Migrate(
            Script(1, "CREATE TABLE a (x INTEGER NULL)"),
            Script(2, Batches("CREATE TABLE b (x INTEGER NULL)", "INSERT INTO nowhere (x) VALUES (1)"))));

        Assert.That(error!.Message, Does.Contain(Script(2, "").Name).And.Contain("nowhere"));
        Assert.That(warehouse.Query<string>("SELECT ScriptName FROM SchemaVersions"), Is.EqualTo(new[] { Script(1, "").Name }));
        Assert.That(Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"), Script(2, "CREATE TABLE b (x INTEGER NULL)")).Applied, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_database_of_a_newer_version_is_refused()
    {
        Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"), Script(2, "CREATE TABLE b (x INTEGER NULL)"));

        var error = Assert.Throws<MigrationException>(() => Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)")));

        Assert.That(error!.Message, Does.Contain(Script(2, "").Name).And.Contain("newer"));
    }

    [Test]
    public void A_script_that_DbUp_ran_is_taken_as_run_and_guarded_from_then_on()
    {
        Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"));
        warehouse.Execute("DELETE FROM SchemaChecksums");

        Assert.That(Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)")).Applied, Is.Empty);
        Assert.That(() => Migrate(Script(1, "changed")), Throws.TypeOf<MigrationException>());
    }

    [Test]
    public void Two_migrations_at_once_run_each_script_once()
    {
        var results = new MigrationResult[2];
        Parallel.For(0, 2, i => results[i] = Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"), Script(2, "CREATE TABLE b (x INTEGER NULL)")));

        Assert.That(results.SelectMany(result => result.Applied), Is.EquivalentTo(new[] { Script(1, "").Name, Script(2, "").Name }));
    }

    [Test]
    public void The_journal_has_the_columns_that_DbUp_makes()
    {
        Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"));

        var key = engine == Engines.Sqlite ? "SchemaVersionID" : "Id";
        Assert.That(warehouse.Scalar<int>($"SELECT {key} FROM SchemaVersions WHERE Applied IS NOT NULL"), Is.EqualTo(1));
    }

    [Test]
    public void Pending_scripts_are_named_before_they_run_and_gone_afterwards()
    {
        Migrate(Script(1, "CREATE TABLE a (x INTEGER NULL)"));
        var migrator = new Migrator(warehouse.Database, [Script(1, "CREATE TABLE a (x INTEGER NULL)"), Script(2, "CREATE TABLE b (x INTEGER NULL)")]);

        Assert.That(migrator.Pending(), Is.EqualTo(new[] { Script(2, "").Name }));
        migrator.Migrate();
        Assert.That(migrator.Pending(), Is.Empty);
    }

    private MigrationResult Migrate(params MigrationScript[] scripts) => new Migrator(warehouse.Database, scripts).Migrate();

    private MigrationScript Script(int number, string sql) => new($"{engine}/{number:0000}_test.sql", sql);

    private string Batches(params string[] statements) => string.Join(engine == Engines.Sqlite ? ";\n" : "\nGO\n", statements);
}
