using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Store;
using Dapper;
using Xunit;

namespace Clairevoie.HouseTests.Walks;

/// <summary>Looks for numbers in every column of every table of a room, as its engine keeps them.</summary>
internal static class StoredNumbers
{
    /// <summary>Where one of the numbers stands, as a number or as the whole of a word in a text.</summary>
    public static async Task<IReadOnlyList<string>> In(CellarPlace place, Room room, IReadOnlyList<int> numbers)
    {
        await using var engine = place.EngineOf(room);
        await using var link = await engine.OpenToRead(TestContext.Current.CancellationToken);
        List<string> found = [];
        foreach (var table in await link.QueryAsync<string>("select name from sqlite_master where type = 'table' order by name"))
            foreach (var row in await link.QueryAsync($"select * from \"{table}\""))
                foreach (var (column, value) in (IDictionary<string, object?>)row)
                    if (numbers.Any(number => Is(value, number))) found.Add($"{room.Slug()}.{table}.{column}: {value}");
        return found;
    }

    private static bool Is(object? value, int number) => value switch
    {
        long whole => whole == number,
        double part => part.Equals((double)number),
        string text => text.Length < 200_000 && text.Contains(number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) && Whole(text, number),
        _ => false,
    };

    private static bool Whole(string text, int number) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, $@"(?<![\w.\-]){number.ToString(CultureInfo.InvariantCulture)}(?![\w\-])");
}
