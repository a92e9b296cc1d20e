using Dapper;
using Microsoft.Data.Sqlite;
using Warehouse.Sql.Dialects;

namespace Warehouse.Tests.Sql;

/// <summary>What the bulk insert of SQLite checks set by set holds as it does row by row.</summary>
public sealed class BulkInsertTests
{
    private static readonly string[] columns = ["index_name", "status", "grade"];

    private SqliteConnection connection = null!;

    [SetUp]
    public void MakeTable()
    {
        connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute("""
            CREATE TABLE sample (
                index_name NVARCHAR(20) NOT NULL,
                status NVARCHAR(20) NULL,
                grade NVARCHAR(20) NULL,
                CONSTRAINT ck_sample_status CHECK (status IN ('pass', 'fail')),
                CONSTRAINT ck_sample_grade CHECK (grade IN ('1', '2'))
            )
            """);
    }

    [TearDown]
    public void Close() => connection.Dispose();

    [Test]
    public void Words_of_the_list_and_no_word_go_in() =>
        Assert.That(Insert(["a", "pass", 1], ["b", "fail", "2"], ["c", null, null]), Is.EqualTo(3));

    [TestCase("passed", 1)]
    [TestCase("PASS", 1)]
    [TestCase("", 1)]
    [TestCase(1, 1)]
    [TestCase("pass", 3)]
    [TestCase("pass", "")]
    public void A_word_that_a_column_may_not_hold_is_refused(object status, object grade)
    {
        var rows = Enumerable.Range(0, 40).Select(i => new object?[] { $"row {i}", "pass", 1 }).Append(["last", status, grade]);

        Assert.That(() => Insert([.. rows]), Throws.TypeOf<SqliteException>().With.Message.StartsWith("CHECK constraint failed: sample."));
    }

    [Test]
    public void Rows_before_one_that_the_engine_refuses_go_with_their_transaction()
    {
        using (connection.BeginTransaction())
        {
            var rows = Enumerable.Range(0, 40).Select(i => new object?[] { i == 37 ? null : $"row {i}", "pass", 1 });
            Assert.That(() => Insert([.. rows]), Throws.TypeOf<SqliteException>().With.Property("SqliteErrorCode").EqualTo(19));
        }

        Assert.That(connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sample"), Is.Zero);
    }

    [Test]
    public void Text_goes_in_as_it_is_and_an_empty_one_is_not_none()
    {
        Insert(["", "pass", 1], ["“表”\U0001F4C4", null, null], [new string('字', 5000), null, null]);

        Assert.That(connection.Query<string>("SELECT index_name FROM sample ORDER BY length(index_name)"), Is.EqualTo(new[] { "", "“表”\U0001F4C4", new string('字', 5000) }));
    }

    [Test]
    public void The_engine_checks_again_when_the_bulk_insert_is_done()
    {
        Insert(["a", "pass", 1]);

        Assert.That(() => Execute("INSERT INTO sample (index_name, status) VALUES ('b', 'passed')"), Throws.TypeOf<SqliteException>());
    }

    [Test]
    public void A_check_of_another_kind_stays_with_the_engine()
    {
        Execute("CREATE TABLE other (index_name NVARCHAR(20) NOT NULL, status NVARCHAR(20), grade INTEGER, CHECK (status IN ('pass')), CHECK (grade > 0))");

        Assert.That(() => Insert("other", ["a", "pass", 0]), Throws.TypeOf<SqliteException>());
        Assert.That(() => Insert("other", ["a", "fail", 1]), Throws.TypeOf<SqliteException>());
        Assert.That(Insert("other", ["a", "pass", 1]), Is.EqualTo(1));
    }

    private int Insert(params object?[][] rows) => Insert("sample", rows);

    private int Insert(string table, params object?[][] rows)
    {
        using var insert = new SqliteBulkInsert(connection, table, columns);
        return insert.Write(BulkValues.Table(table, columns), rows);
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
