using System.Globalization;
using System.Text;
using Clairevoie.Coordination.Measures;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What was found in a file, in words: why a cell was not understood, and the remedy.</summary>
public sealed class AdoptionSayings(IStringLocalizer<AdoptionWords> words, IStringLocalizer<PlanWords> planWords)
{
    private const int Longest = 60;

    /// <summary>The states that a colour may stand for.</summary>
    public IReadOnlyList<Choice> States => [new("", words["colour.none"]), .. Enum.GetNames<PlanState>().Select(name => new Choice(name, planWords[$"state.{name}"])), new(Adoption.States.Late, words["state.late"])];

    /// <summary>A cell that was not taken, where it stands and why.</summary>
    public string Of(AdoptionFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var why = Why(fault);
        return fault.Address.Length == 0 ? why : words["fault", fault.Sheet, fault.Address, Short(fault.Text), why];
    }

    /// <summary>Something to say of the file.</summary>
    public string Of(Remark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        return words[$"remark.{remark.Code}", [remark.Sheet, remark.Address, .. remark.With]];
    }

    /// <summary>What a heading says besides its meaning.</summary>
    public string Detail(ColumnMeaning means)
    {
        ArgumentNullException.ThrowIfNull(means);
        return means.Means switch
        {
            Meaning.Sum => string.Join(", ", new[] { means.Year?.ToString(CultureInfo.InvariantCulture) ?? "", words[$"sum.{means.Kind}.{means.Status}"].Value, means.Funder }.Where(part => part.Length > 0)),
            Meaning.StateTick => means.State == Adoption.States.Late ? words["state.late"] : planWords[$"state.{means.State}"],
            _ => means.Detail,
        };
    }

    /// <summary>The first values of a column as they were read, or as they stand where they were not.</summary>
    public string Sample(TableRead table, int at)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Sense.Columns[at].Means == Meaning.Person) return "";
        var heading = table.Sense.Table.Columns[at];
        var addresses = table.Sense.Table.Rows.Where(row => row.Sort == Hall.Files.RowSort.Data).Select(row => table.Sense.Table.Grid[row.At, heading.At].Address).ToHashSet();
        var read = table.Cells.Where(cell => addresses.Contains(cell.Address) && cell.Text.Length > 0).Take(3).Select(cell => Short(cell.Role == CellRole.Read ? Shown(cell) : cell.Text));
        return string.Join(" · ", read);
    }

    // States by their name, days as whoever reads writes them.
    private string Shown(CellReading cell) => cell.Means switch
    {
        Meaning.State or Meaning.StateTick => cell.Value == Adoption.States.Late ? words["state.late"] : planWords[$"state.{cell.Value}"],
        Meaning.Due or Meaning.Begins or Meaning.ToldOn or Meaning.MeetingDay when DateOnly.TryParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("d", CultureInfo.CurrentCulture),
        Meaning.Sum or Meaning.Count when decimal.TryParse(cell.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number.ToString("#,0.##", CultureInfo.CurrentCulture),
        _ => cell.Value,
    };

    /// <summary>Every cell that was not taken, as a CSV file that spreadsheets open.</summary>
    public string Csv(IEnumerable<AdoptionFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var file = new StringBuilder("\uFEFF").Append(words["csv.head"].Value).Append("\r\n");
        foreach (var fault in faults)
            file.Append(string.Join(';', new[] { fault.Sheet, fault.Address, fault.Text, Why(fault) }.Select(Cell))).Append("\r\n");
        return file.ToString();
    }

    private string Why(AdoptionFault fault) =>
        words[$"why.{fault.Code}", [.. fault.With]] is { ResourceNotFound: false } own ? own : planWords[$"refusal.{fault.Code}", [.. fault.With]];

    // A cell that begins like a formula would be one in a spreadsheet.
    private static string Cell(string text) => $"\"{(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
