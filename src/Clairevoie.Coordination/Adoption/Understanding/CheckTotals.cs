using Clairevoie.Hall.Files;

namespace Clairevoie.Coordination.Adoption;

/// <summary>Checks the totals of a table against what they add up, and says where they differ.</summary>
internal sealed class CheckTotals(TableSense sense)
{
    private const decimal Rounding = 0.06m;

    private readonly Dictionary<int, Sums> sums = [];

    /// <summary>What was found to differ.</summary>
    public List<Remark> Remarks { get; } = [];

    /// <summary>A label begins a part of its own.</summary>
    public void Begin()
    {
        foreach (var of in sums.Values) of.Part = 0;
    }

    /// <summary>Adds a row, and checks the totals that stand at its end.</summary>
    public void Add(FoundRow row)
    {
        List<(int At, decimal Amount)> numbers = [];
        for (var at = 0; at < sense.Columns.Count; at++)
        {
            if (Number(row, at) is not { } number) continue;
            Of(at).Add(number);
            if (sense.Columns[at].Means == Meaning.RowTotal) Across(row, at, number, numbers);
            else if (sense.Columns[at].Means is Meaning.Count or Meaning.Sum) numbers.Add((at, number));
        }
    }

    /// <summary>Checks a row of totals: of its part, since the last total, or of the whole table.</summary>
    public void Row(FoundRow row)
    {
        for (var at = 0; at < sense.Columns.Count; at++)
        {
            if (Number(row, at) is not { } said || sense.Columns[at].Means is not (Meaning.Count or Meaning.Sum or Meaning.RowTotal)) continue;
            var of = Of(at);
            if (!IsMean(row) && !new[] { of.Part, of.Since, of.Whole, of.Totals }.Any(sum => Math.Abs(sum - said) <= Rounding)) Differs(row, at, said, of.Since);
            (of.Totals, of.Since, of.Part) = (of.Totals + said, 0, 0);
        }
    }

    private void Across(FoundRow row, int at, decimal said, List<(int At, decimal Amount)> before)
    {
        var kin = before.Where(one => Kin(one.At) == Kin(at)).Sum(one => one.Amount);
        var since = before.Where(one => !Enumerable.Range(one.At, at - one.At).Any(between => sense.Columns[between].Means == Meaning.RowTotal)).Sum(one => one.Amount);
        if (before.Count > 0 && !new[] { kin, since, before.Sum(one => one.Amount) }.Any(sum => Math.Abs(sum - said) <= Rounding)) Differs(row, at, said, since);
    }

    private string Kin(int at) => sense.Table.Columns[at].Path is [var group, _, ..] ? group : "";

    private void Differs(FoundRow row, int at, decimal said, decimal sum) =>
        Remarks.Add(new(sense.Table.Grid.Name, sense.Table.Grid[row.At, sense.Table.Columns[at].At].Address, "total-differs", said, sum));

    private bool IsMean(FoundRow row) => sense.Table.Columns.Any(column => PlainHeading.Of(sense.Table.Grid[row.At, column.At].Text).StartsWith("moyenne", StringComparison.Ordinal));

    private decimal? Number(FoundRow row, int at) =>
        sense.Table.Grid[row.At, sense.Table.Columns[at].At] is { IsEmpty: false, IsPercent: false } cell ? cell.Number ?? FrenchNumber.Read(cell.Text)?.Amount : null;

    private Sums Of(int at) => sums.TryGetValue(at, out var known) ? known : sums[at] = new();

    private sealed class Sums
    {
        public decimal Part { get; set; }

        public decimal Since { get; set; }

        public decimal Whole { get; set; }

        public decimal Totals { get; set; }

        public void Add(decimal number) => (Part, Since, Whole) = (Part + number, Since + number, Whole + number);
    }
}
