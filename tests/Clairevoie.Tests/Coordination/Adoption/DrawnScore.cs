using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>How a drawn file was read: cells right, wrong, and named as not understood.</summary>
public sealed record DrawnScore(string Name, int Cells, int Right, int Named, IReadOnlyList<string> Wrong)
{
    public double Share => Cells == 0 ? 1 : Right / (double)Cells;

    /// <summary>Writes the file, reads it, and compares every cell with what its drawing expects.</summary>
    public static DrawnScore Of(string drawing, string folder) => Of(DrawnBook.Read(File.ReadLines(drawing)), folder, Path.GetFileNameWithoutExtension(drawing));

    /// <summary>The same for a file that is drawn already.</summary>
    public static DrawnScore Of(DrawnBook book, string folder, string name)
    {
        var read = Understand.File(DrawnFile.Write(book, folder, name), AdoptionChoices.None);
        var found = read.Cells.GroupBy(cell => (book.Csv is null ? cell.Sheet : book.Sheets[0].Name, cell.Address)).ToDictionary(same => same.Key, same => same.ToList());
        var (cells, right, named, wrong) = (0, 0, 0, new List<string>());
        foreach (var (sheet, row, column, cell) in book.Cells)
        {
            var address = Grid.AddressOf(row, column);
            var got = found.TryGetValue((sheet, address), out var readings) ? readings.Count == 1 ? Said(readings[0]) : "twice" : "missing";
            if (cell.Expected is "around" or "heading" && got is "around" or "heading" or "legend") continue;
            cells++;
            if (Fits(cell.Expected, got)) right++;
            else if (got is "unknown" or "person") named++;
            else wrong.Add($"{sheet}!{address} « {cell.Text.Replace('\n', ' ')} »: {got}, expected {cell.Expected}");
            if (got is "unknown" or "person" && cell.Expected != got) wrong.Add($"(named) {sheet}!{address} « {cell.Text} » {readings![0].Means} {readings[0].Why}, expected {cell.Expected}");
        }

        return new(name, cells, right, named, wrong);
    }

    // « News/Words=text » allows two meanings; « Count(A & B)=3 » wants both in the detail; blanks and line ends do not count.
    private static bool Fits(string expected, string got)
    {
        if (expected == got) return true;
        if (expected.Split('=', 2) is not [var meant, var value] || got.Split('=', 2) is not [var head, var read] || Plain(value) != Plain(read)) return false;
        var (wanted, detail) = (meant.Split('(')[0].Split('/'), meant.Contains('(', StringComparison.Ordinal) ? meant[(meant.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(" & ") : []);
        return wanted.Contains(head.Split('(')[0]) && detail.All(part => head.Contains(part, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Join(' ', text.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));

    private static string Said(CellReading cell) => cell.Role switch
    {
        CellRole.Read => $"{cell.Means}{(cell.Detail.Length > 0 ? $"({cell.Detail})" : "")}={cell.Value}",
        var role => role.ToString().ToLowerInvariant(),
    };
}
