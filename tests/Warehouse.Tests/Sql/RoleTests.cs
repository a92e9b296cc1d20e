using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.SqlClient;
using Warehouse.Etl.Loading;
using Warehouse.Sql;
using Warehouse.Tests.Reading;
using Warehouse.Tests.Source;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql;

/// <summary>The roles of <c>deploy/sqlserver/roles.sql</c>, each by a login of its own.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.Servers))]
public sealed class RoleTests(string engine)
{
    private static readonly string password = "Aa1#" + Convert.ToHexString(RandomNumberGenerator.GetBytes(12));

    private readonly List<string> logins = [];
    private TestWarehouse warehouse = null!;
    private SqlConnectionStringBuilder address = null!;

    [OneTimeSetUp]
    public void MakeRoles()
    {
        warehouse = TestWarehouse.Empty(engine);
        warehouse.SetUp();
        using (var runLock = warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load([Report("统计局", 2021, "F2021", [Cell("req_new", 3, "total")])]);
        var script = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "sqlserver", "roles.sql"));
        foreach (var batch in warehouse.Database.Dialect.Batches(script).Concat(warehouse.Database.Dialect.Batches(script)))
            warehouse.Execute(batch);
        using var connection = warehouse.Database.Open();
        address = new SqlConnectionStringBuilder(Engines.Server!) { InitialCatalog = connection.Database, Password = password };
    }

    [OneTimeTearDown]
    public void DropDatabase()
    {
        warehouse?.Dispose();
        using var connection = new SqlConnection(Engines.Server);
        foreach (var login in logins)
            connection.Execute($"DROP LOGIN {login}");
    }

    [Test]
    public void A_reader_reads_every_view_and_dimension_and_nothing_else()
    {
        var reader = LoginIn("warehouse_reader");

        var tables = warehouse.Query<string>("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'dbo' AND TABLE_NAME NOT LIKE 'sys%'");
        var open = tables.Where(table => Allows(reader, $"SELECT COUNT(*) FROM {table}")).ToList();

        Assert.That(open, Is.EquivalentTo(tables.Where(table => table.StartsWith("rpt_", StringComparison.OrdinalIgnoreCase) || table.StartsWith("dim_", StringComparison.OrdinalIgnoreCase))));
        Assert.That(Allows(reader, "DELETE FROM dim_office"), Is.False);
        Assert.That(Allows(reader, "UPDATE dim_year SET break_note = NULL"), Is.False);
        Assert.That(Allows(reader, "CREATE TABLE mine (x INTEGER NULL)"), Is.False);
    }

    [Test]
    public void FreeTDS_reads_correct_Chinese_as_a_reader_and_is_refused_the_facts()
    {
        Programs.Need("tsql", "freetds-bin");
        var reader = LoginIn("warehouse_reader");

        Assert.That(Tsql(reader, "SELECT office_name, label_zh, value FROM rpt_disclosure"), Does.Match(@"统计局\t一、本年新收政府信息公开申请数量\t[34]\.0000"));
        foreach (var view in warehouse.Query<string>("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.VIEWS WHERE TABLE_SCHEMA = 'dbo' AND TABLE_NAME NOT LIKE 'sys%'"))
            Assert.That(Tsql(reader, $"SELECT COUNT(*) FROM {view}"), Does.Not.Contain("Msg "), view);
        Assert.That(Tsql(reader, "SELECT COUNT(*) FROM fact_disclosure"), Does.Contain("Msg "));
    }

    [Test]
    public void UnixODBC_reads_correct_Chinese_as_a_reader_and_is_refused_the_facts()
    {
        Programs.Need("isql", "unixodbc");
        var reader = LoginIn("warehouse_reader");

        Assert.That(Isql(reader, "SELECT office_name, label_zh, value FROM rpt_disclosure"), Does.Match(@"统计局\|一、本年新收政府信息公开申请数量\|[34]\.0000"));
        foreach (var view in warehouse.Query<string>("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.VIEWS WHERE TABLE_SCHEMA = 'dbo' AND TABLE_NAME NOT LIKE 'sys%'"))
            Assert.That(Isql(reader, $"SELECT COUNT(*) FROM {view}").Trim(), Does.Match(@"^\d+$"), view);
        Assert.That(Isql(reader, "SELECT COUNT(*) FROM fact_disclosure"), Does.Contain("[ISQL]ERROR"));
    }

    [Test]
    public void A_loader_loads_and_can_neither_delete_a_fact_nor_change_a_table()
    {
        var loader = LoginIn("warehouse_loader");
        var database = WarehouseDatabase.Parse("sqlserver:" + loader.ConnectionString);

        using (var runLock = database.AcquireRunLock())
        {
            WarehouseSetup.Ensure(runLock);
            new WarehouseLoader(runLock).Load([Report("财政局", 2022, "F2021", [Cell("req_new", 5, "total")]), Report("统计局", 2021, "F2021", [Cell("req_new", 4, "total")], "new", publishedOn: "2022-02-01")]);
        }

        Assert.That(warehouse.Query<decimal>("SELECT value FROM rpt_disclosure ORDER BY value"), Is.EqualTo(new[] { 4m, 5m }));
        Assert.That(Allows(loader, "DELETE FROM fact_disclosure"), Is.False);
        Assert.That(Allows(loader, "DELETE FROM dim_document"), Is.False);
        Assert.That(Allows(loader, "DROP TABLE fact_quality"), Is.False);
        Assert.That(Allows(loader, "UPDATE dictionary_column SET definition_en = ''"), Is.False);
    }

    [Test]
    public void A_loader_whose_program_is_newer_than_the_warehouse_is_told_who_brings_it_up_to_date()
    {
        var loader = LoginIn("warehouse_loader");
        var fingerprint = warehouse.Scalar<string>("SELECT fingerprint FROM reference_state WHERE reference_name = 'catalogue'");
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older' WHERE reference_name = 'catalogue'");
        try
        {
            using var runLock = WarehouseDatabase.Parse("sqlserver:" + loader.ConnectionString).AcquireRunLock();

            Assert.That(() => WarehouseSetup.Ensure(runLock), Throws.TypeOf<WarehouseUnavailableException>().With.Message.Contains("Run 'warehouse migrate' as the owner"));
        }
        finally
        {
            warehouse.Execute("UPDATE reference_state SET fingerprint = @fingerprint WHERE reference_name = 'catalogue'", new { fingerprint });
        }
    }

    private SqlConnectionStringBuilder LoginIn(string role)
    {
        var login = $"test_{role}_{Guid.NewGuid():N}"[..40];
        using (var server = new SqlConnection(Engines.Server))
            server.Execute($"CREATE LOGIN {login} WITH PASSWORD = '{password}'");
        logins.Add(login);
        warehouse.Execute($"CREATE USER {login} FOR LOGIN {login}");
        warehouse.Execute($"ALTER ROLE {role} ADD MEMBER {login}");
        return new SqlConnectionStringBuilder(address.ConnectionString) { UserID = login };
    }

    private static bool Allows(SqlConnectionStringBuilder login, string sql)
    {
        using var connection = new SqlConnection(login.ConnectionString);
        connection.Open();
        try
        {
            connection.Execute(sql);
            return true;
        }
        catch (SqlException)
        {
            return false;
        }
    }

    private static string Tsql(SqlConnectionStringBuilder login, string sql)
    {
        var (host, port) = PlaceOf(login);
        return Answer("tsql", ["-H", host, "-p", port, "-U", login.UserID, "-P", login.Password, "-D", login.InitialCatalog, "-J", "UTF-8"], sql + "\nGO\nEXIT\n");
    }

    /// <summary>Through unixODBC and the driver of FreeTDS, the columns of a row parted by a bar.</summary>
    private static string Isql(SqlConnectionStringBuilder login, string sql)
    {
        var (host, port) = PlaceOf(login);
        var source = $"Driver=FreeTDS;Server={host};Port={port};Database={login.InitialCatalog};UID={login.UserID};PWD={login.Password};TDS_Version=7.4;ClientCharset=UTF-8";
        return Answer("isql", ["-b", "-v", "-d|", "-k", source], sql + "\n");
    }

    private static (string Host, string Port) PlaceOf(SqlConnectionStringBuilder login)
    {
        var place = login.DataSource.Split(',');
        return (place[0], place.Length > 1 ? place[1] : "1433");
    }

    private static string Answer(string program, string[] arguments, string input)
    {
        var start = new System.Diagnostics.ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TDSVER"] = "7.4";
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }
}
