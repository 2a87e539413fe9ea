namespace Clairevoie.Domain;

/// <summary>An operation is planned; every field may be missing or wrong. What is planned is known to the police only.</summary>
public sealed record PlanOperation(DateOnly? Day, string? Sector, string? Services, string? Staff)
{
    /// <summary>The most agents that one operation may have.</summary>
    public const int MostStaff = 5_000;

    /// <summary>The deal point that it is about, if it is about one.</summary>
    public Guid? Point { get; init; }

    /// <summary>What it aims at, in a few words.</summary>
    public string? Aim { get; init; }

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    public Decision<OperationPlanned> Decide(DateOnly today)
    {
        List<Refusal> no = [];
        if (Day is null) no.Add(new("day-missing", nameof(Day)));
        else if (Day < today) no.Add(new("day-past", nameof(Day)));
        var where = Whereabouts(Sector, Services, Staff, no);
        var aim = OperationText.Words(Aim, nameof(Aim), no);
        return no.Count > 0 ? no : new OperationPlanned(Day!.Value, where!, Point, aim);
    }

    /// <summary>Reads who goes where; every reason why it cannot be read is noted.</summary>
    internal static Deployment? Whereabouts(string? sector, string? services, string? staff, List<Refusal> no)
    {
        if (!TerritoryCode.Could(sector)) no.Add(new("sector-missing", nameof(Sector)));
        var agencies = OperationText.Codes(services);
        if (agencies.Count == 0) no.Add(new("services-missing", nameof(Services)));
        var agents = OperationText.Whole(staff);
        if (agents is null or < 1 or > MostStaff) no.Add(new("staff-unreadable", nameof(Staff), MostStaff));
        return no.Count > 0 ? null : new(sector!.Trim(), agencies, (int)agents!.Value);
    }
}

/// <summary>Which services go where, and with how many agents.</summary>
public sealed record Deployment(string Sector, IReadOnlyList<string> Services, int Staff);

/// <summary>An operation was planned.</summary>
public sealed record OperationPlanned(DateOnly Day, Deployment Deployment, Guid? Point, string Aim);
