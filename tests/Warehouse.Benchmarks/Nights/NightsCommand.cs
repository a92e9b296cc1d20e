using System.Globalization;
using Warehouse.Benchmarks.Loading;

namespace Warehouse.Benchmarks.Nights;

/// <summary>
/// <c>nights [OFFICES…]</c>: the whole job over made-up inboxes of several sizes, each in four nights: the first, one with
/// nothing new, and two with a hundredth of the documents new. Beside them, over the same documents, what others need for a
/// part of it.
/// </summary>
internal static class NightsCommand
{
    private const string Server = "WAREHOUSE_TEST_SQLSERVER";

    /// <summary>Over eighteen years: about 2,000, 20,000 and 40,000 documents.</summary>
    private static readonly int[] usual = [118, 1180, 2360];

    public static int Run(string[] arguments)
    {
        int[] sizes = arguments is [] ? usual : [.. arguments.Select(offices => int.Parse(offices, CultureInfo.InvariantCulture))];
        Console.WriteLine("| what | documents | by the clock | processors | memory | per document |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var offices in sizes)
        {
            using var inbox = new MadeUpInbox(offices);
            Night(inbox, "first night", inbox.Early);
            Night(inbox, "nothing new", inbox.Early);
            var ofLastYear = inbox.ArriveOfLastYear();
            Night(inbox, $"{ofLastYear} documents of the last year are new", ofLastYear);
            var scattered = inbox.ArriveScattered();
            Night(inbox, $"{scattered} documents of all years are new", scattered);
            var all = inbox.Early + ofLastYear + scattered;
            Row("the bytes decoded", all, PlainDecode.Run(inbox.Folder));
            Row("`sqlite3 .import` of the facts", all, SqliteImport.Run(inbox.Database, inbox.Place));
            if (Environment.GetEnvironmentVariable(Server) is { Length: > 0 } server)
                Row("SqlBulkCopy of the facts", all, new Measurement(ServerCopy.Run(inbox.Database, FactHeap.All[0], server), 0, 0));
        }

        return 0;
    }

    private static void Night(MadeUpInbox inbox, string what, int documents)
    {
        var stages = new List<string>();
        Row(what, documents, inbox.Night(stages));
        foreach (var stage in stages)
            Console.WriteLine($"| … {stage.Replace(": ", " | | ", StringComparison.Ordinal).Replace(", of the processors ", " | ", StringComparison.Ordinal)} | | |");
    }

    private static void Row(string what, int documents, Measurement run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {documents} | {run.Seconds:0.0} s | {run.ProcessorSeconds:0.0} s | {(run.Megabytes > 0 ? $"{run.Megabytes:0} MB" : "")} | {1000 * run.Seconds / documents:0.0} ms |"));
}
