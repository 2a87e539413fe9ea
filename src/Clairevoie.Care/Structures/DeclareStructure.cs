using Clairevoie.Domain;

namespace Clairevoie.Care.Structures;

/// <summary>An agency says that it runs a structure, which then owes a return each month; every field may be wrong.</summary>
public sealed record DeclareStructure(string? Name, string? Service, string? Territory, string? Since)
{
    private const int LongestName = 80;

    /// <summary>The fact that follows, or every reason why none does.</summary>
    public Decision<StructureDeclared> Decide()
    {
        List<Refusal> refusals = [];
        var name = Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl) || name.Contains(';', StringComparison.Ordinal))
            refusals.Add(new("structure-unnamed", nameof(Name), LongestName));
        var service = ServiceType.Of(Service);
        if (service is null)
            refusals.Add(new("service-unknown", nameof(Service)));
        if (!TerritoryCode.Could(Territory))
            refusals.Add(new("territory-unreadable", nameof(Territory)));
        if (ReturnPeriod.Read(Since) is not { Months: 1 } since)
            refusals.Add(new("month-unreadable", nameof(Since)));
        else if (refusals.Count == 0)
            return new StructureDeclared(name, service!, Territory!.Trim(), since);
        return refusals;
    }
}

/// <summary>A structure of a service, and the first month of which it owes a return.</summary>
public sealed record StructureDeclared(string Name, ServiceType Service, string Territory, ReturnPeriod Since);
