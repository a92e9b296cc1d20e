using System.Diagnostics;
using System.Globalization;

namespace Warehouse.Benchmarks.Loading;

/// <summary><c>province OFFICES FROM TO FILE [FORM…]</c>: writes the parsed reports of a made-up province.</summary>
internal static class ProvinceCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [var offices, var from, var to, var file, .. var forms])
            return Usage();
        var clock = Stopwatch.StartNew();
        var (reports, facts) = Province.Write(file, Number(offices), Number(from), Number(to), forms);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports, {facts} facts in {clock.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("province OFFICES FROM TO FILE [FORM…]");
        return 2;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
