namespace Clairevoie.Domain;

/// <summary>Reads a row of a file as an operation done.</summary>
public sealed class ReadOperation(MappedRows rows, DateOnly today)
{
    private static readonly (Product Product, SeizedIn In, string Field)[] Seizures =
        [.. Enum.GetValues<Product>().SelectMany(product => Enum.GetValues<SeizedIn>().Select(counted => (product, counted, $"{product}.{counted}")))];

    /// <summary>The operation of this row, or nothing when a fault was added.</summary>
    public OperationDone? Read(Func<int, string> cell, List<Refusal> faults)
    {
        string Value(string field) => rows.Value(field, cell);
        var sector = Value("sector") is { Length: > 0 } told ? told : rows.Mapping.Sector;
        var report = new ReportOperation(rows.Day("day", Value("day")), sector, Value("services"), Value("staff"), Value("minutes"))
        {
            Outcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => (string?)Value(outcome.ToString())),
            Seizures = [.. Seizures.Select(one => (one.Product, one.In, (string?)Value(one.Field)))],
        };
        if (report.Decide(today) is Decision<OperationDone>.Yes(var done)) return done;
        faults.AddRange(((Decision<OperationDone>.No)report.Decide(today)).Why.Select(why => why with { Field = Field(why.Field) }));
        return null;
    }

    // The fields of a form begin with a capital, those of a file need not.
    private static string? Field(string? field) => field is nameof(ReportOperation.Day) or nameof(ReportOperation.Sector) or nameof(ReportOperation.Services)
        or nameof(ReportOperation.Staff) or nameof(ReportOperation.Minutes) ? field.ToLowerInvariant() : field;
}
