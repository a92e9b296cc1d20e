using Warehouse.Sql;

namespace Warehouse.Tests.Sql;

public sealed class WarehouseDatabaseTests
{
    private const string Password = "p4ss;word";

    private DirectoryInfo folder = null!;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("warehouse-test-");

    [TearDown]
    public void DropFolder() => folder.Delete(recursive: true);

    [TestCase("")]
    [TestCase("warehouse.db")]
    [TestCase("sqlite:")]
    [TestCase("sqlite::memory:")]
    [TestCase("postgres:x")]
    [TestCase("sqlserver:")]
    [TestCase("sqlserver:Server=x")]
    [TestCase("sqlserver:Database=x")]
    [TestCase("sqlserver:Server=x;Database=y;Pasword=z")]
    [TestCase("sqlserver:Server=x;Database=y;Encrypt=perhaps")]
    public void An_address_that_names_no_warehouse_is_refused(string address) =>
        Assert.That(() => WarehouseDatabase.Parse(address), Throws.TypeOf<WarehouseAddressException>());

    [TestCase("sqlserver:Server=x;Database=y;User ID=u;Password=p4ss;word")]
    [TestCase("sqlserver:Server=x;User ID=u;Password='p4ss;word'")]
    [TestCase("sqlservr:Server=x;Database=y;User ID=u;Password='p4ss;word'")]
    public void A_password_is_in_no_message_about_the_address(string address)
    {
        var error = Assert.Throws<WarehouseAddressException>(() => WarehouseDatabase.Parse(address));

        Assert.That(error!.ToString(), Does.Not.Contain("p4ss").And.Not.Contain("word;").And.Not.Contain("'word'"));
    }

    [Test]
    public void A_password_is_neither_in_the_description_nor_in_the_error_of_a_server_that_is_not_there()
    {
        var database = WarehouseDatabase.Parse($"sqlserver:Server=tcp:127.0.0.1,1;Database=y;User ID=u;Password='{Password}';Connect Timeout=2");

        var error = Assert.Throws<WarehouseUnavailableException>(() => database.Open());

        Assert.That(database.ToString(), Is.EqualTo("database y on SQL Server tcp:127.0.0.1,1"));
        Assert.That(error!.ToString(), Does.Not.Contain(Password));
        Assert.That(error.Message, Does.Contain("cannot be reached").And.Contain("127.0.0.1,1"));
    }

    [TestCase("", true, false)]
    [TestCase(";Encrypt=False", false, false)]
    [TestCase(";TrustServerCertificate=True", true, true)]
    [TestCase(";Trust Server Certificate=True;Encrypt=True", true, true)]
    public void A_connection_is_encrypted_unless_the_string_says_otherwise(string said, bool encrypted, bool trusted)
    {
        var address = Warehouse.Sql.Dialects.SqlServerAddress.Parse("Server=x;Database=y" + said);

        Assert.That((address.Encrypt, address.TrustServerCertificate), Is.EqualTo((encrypted, trusted)));
        Assert.That(address.ConnectionString, Does.Contain("Encrypt=").And.Contain("Server Certificate="));
    }

    [Test]
    public void A_warehouse_that_is_not_there_is_said_with_the_place_and_the_remedy()
    {
        var path = Path.Combine(folder.FullName, "none.db");

        var error = Assert.Throws<WarehouseUnavailableException>(() => WarehouseDatabase.Parse("sqlite:" + path).Open());

        Assert.That(error!.Message, Does.Contain(path).And.Contain("warehouse migrate"));
        Assert.That(File.Exists(path), Is.False);
    }

    [Test]
    public void A_folder_that_is_not_there_is_said_and_not_made()
    {
        var database = WarehouseDatabase.Parse("sqlite:" + Path.Combine(folder.FullName, "none", "x.db"));

        Assert.That(() => database.OpenOrCreate(), Throws.TypeOf<WarehouseUnavailableException>().With.Message.Contains("folder"));
        Assert.That(() => database.AcquireRunLock(), Throws.TypeOf<WarehouseUnavailableException>().With.Message.Contains("folder"));
        Assert.That(Directory.Exists(Path.Combine(folder.FullName, "none")), Is.False);
    }

    [Test]
    public void A_file_that_is_no_database_is_said_and_left_as_it_is()
    {
        var path = Path.Combine(folder.FullName, "text.db");
        File.WriteAllText(path, "这不是数据库，只是一段文字。" + new string('x', 2000));

        Assert.That(() => new Migrator(WarehouseDatabase.Parse("sqlite:" + path)).Migrate(), Throws.TypeOf<WarehouseUnavailableException>().With.Message.Contains("no SQLite database"));
        Assert.That(File.ReadAllText(path), Does.StartWith("这不是数据库"));
    }

    [Test]
    public void A_database_that_was_never_set_up_is_said()
    {
        var database = WarehouseDatabase.Parse("sqlite:" + Path.Combine(folder.FullName, "empty.db"));
        database.OpenOrCreate().Dispose();
        using var runLock = database.AcquireRunLock();

        Assert.That(() => new ReferenceLoader(runLock).Load(), Throws.TypeOf<WarehouseUnavailableException>().With.Message.Contains("warehouse migrate"));
    }

    [Test]
    public void A_lock_file_that_a_dead_process_left_blocks_nobody()
    {
        var path = Path.Combine(folder.FullName, "x.db");
        File.WriteAllText(path + ".lock", "");

        Assert.That(() => WarehouseDatabase.Parse("sqlite:" + path).AcquireRunLock().Dispose(), Throws.Nothing);
    }

    [Test]
    public void The_file_is_in_write_ahead_mode_and_foreign_keys_hold()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);

        Assert.That(warehouse.Scalar<string>("PRAGMA journal_mode"), Is.EqualTo("wal"));
        Assert.That(
            () => warehouse.Execute("INSERT INTO region_ancestor (ancestor_key, region_key) VALUES (1, 99999999)"),
            Throws.InstanceOf<System.Data.Common.DbException>().With.Message.Contains("FOREIGN KEY"));
    }
}
