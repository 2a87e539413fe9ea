using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>How a drawn file was read: cells right, wrong, and named as not understood.</summary>
public sealed record DrawnScore(string Name, int Cells, int Right, int Named, IReadOnlyList<string> Wrong)
{
    public double Share => Cells == 0 ? 1 : Right / (double)Cells;

    /// <summary>Writes the file, reads it, and compares every cell with what its drawing expects.</summary>
    public static DrawnScore Of(string drawing, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(drawing);
        var book = DrawnBook.Read(File.ReadLines(drawing));
        var read = Understand.File(DrawnFile.Write(book, folder, name), AdoptionChoices.None);
        var found = read.Cells.GroupBy(cell => (book.Csv is null ? cell.Sheet : book.Sheets[0].Name, cell.Address)).ToDictionary(same => same.Key, same => same.ToList());
        var (cells, right, named, wrong) = (0, 0, 0, new List<string>());
        foreach (var (sheet, row, column, cell) in book.Cells)
        {
            var address = Grid.AddressOf(row, column);
            var got = found.TryGetValue((sheet, address), out var readings) ? readings.Count == 1 ? Said(readings[0]) : "twice" : "missing";
            if (cell.Expected is "around" or "heading" && got is "around" or "heading") continue;
            cells++;
            if (got == cell.Expected) right++;
            else if (got == "unknown") named++;
            else wrong.Add($"{sheet}!{address} « {cell.Text.Replace('\n', ' ')} »: {got}, expected {cell.Expected}");
            if (got == "unknown" && cell.Expected != "unknown") wrong.Add($"(named) {sheet}!{address} « {cell.Text} » {readings![0].Means} {readings[0].Why}, expected {cell.Expected}");
        }

        return new(name, cells, right, named, wrong);
    }

    private static string Said(CellReading cell) => cell.Role switch
    {
        CellRole.Read => $"{cell.Means}{(cell.Detail.Length > 0 ? $"({cell.Detail})" : "")}={cell.Value}",
        var role => role.ToString().ToLowerInvariant(),
    };
}
