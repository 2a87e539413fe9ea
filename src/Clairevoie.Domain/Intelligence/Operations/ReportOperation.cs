namespace Clairevoie.Domain;

/// <summary>An operation took place, and this is what came of it; every field may be missing or wrong.</summary>
public sealed record ReportOperation(DateOnly? Day, string? Sector, string? Services, string? Staff, string? Minutes)
{
    private const int MostMinutes = 7 * 24 * 60;
    private const double MostCash = 100_000_000, MostCount = 100_000;

    /// <summary>The deal point that it was about, if it was about one.</summary>
    public Guid? Point { get; init; }

    /// <summary>What came of it, as it was written.</summary>
    public IReadOnlyDictionary<Outcome, string?> Outcomes { get; init; } = new Dictionary<Outcome, string?>();

    /// <summary>What was seized.</summary>
    public IReadOnlyList<(Product Product, SeizedIn In, string? Amount)> Seizures { get; init; } = [];

    /// <summary>Takes it, or says everything that stands in the way. An outcome left empty is not zero: nobody counted it.</summary>
    public Decision<OperationDone> Decide(DateOnly today)
    {
        List<Refusal> no = [];
        if (Day is null) no.Add(new("day-missing", nameof(Day)));
        else if (Day > today) no.Add(new("day-future", nameof(Day)));
        var where = PlanOperation.Whereabouts(Sector, Services, Staff, no);
        var minutes = OperationText.Whole(Minutes);
        if (minutes is null or < 1 or > MostMinutes) no.Add(new("minutes-unreadable", nameof(Minutes), MostMinutes));
        var outcomes = Counted(no);
        var seized = Weighed(no);
        return no.Count > 0 ? no : new OperationDone(Day!.Value, where!, (int)minutes!.Value, Point, outcomes, seized);
    }

    private Dictionary<Outcome, double> Counted(List<Refusal> no)
    {
        var counted = new Dictionary<Outcome, double>();
        foreach (var (outcome, written) in Outcomes.Where(one => !string.IsNullOrWhiteSpace(one.Value)))
        {
            var most = outcome == Outcome.Cash ? MostCash : MostCount;
            if (OperationText.Whole(written) is { } number && number <= most) counted[outcome] = number;
            else no.Add(new("not-a-count", outcome.ToString(), most));
        }

        return counted;
    }

    private List<Seized> Weighed(List<Refusal> no)
    {
        List<Seized> seized = [];
        foreach (var (product, counted, amount) in Seizures.Where(one => !string.IsNullOrWhiteSpace(one.Amount)))
            if (Domain.Seized.Read(product, counted, amount) is Decision<Seized>.Yes(var read)) seized.Add(read);
            else no.Add(new("seized-unreadable", $"{product}.{counted}", Domain.Seized.Most));
        return seized;
    }
}

/// <summary>An operation took place.</summary>
public sealed record OperationDone(
    DateOnly Day, Deployment Deployment, int Minutes, Guid? Point, IReadOnlyDictionary<Outcome, double> Outcomes, IReadOnlyList<Seized> Seizures);
