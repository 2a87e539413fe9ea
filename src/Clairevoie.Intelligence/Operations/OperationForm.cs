using System.Globalization;
using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Operations;

/// <summary>The forms of an operation as they were sent.</summary>
internal sealed class OperationForm(IFormCollection fields)
{
    /// <summary>The plan.</summary>
    public PlanOperation Plan => new(Day, fields["Sector"], fields["Services"], fields["Staff"]) { Point = Id("Point"), Aim = fields["Aim"] };

    /// <summary>The report.</summary>
    public ReportOperation Report => new(Day, fields["Sector"], fields["Services"], fields["Staff"], fields["Minutes"])
    {
        Point = Id("Point"),
        Outcomes = Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, outcome => fields[outcome.ToString()].FirstOrDefault()),
        Seizures = [.. Enum.GetValues<Product>().SelectMany(product => Enum.GetValues<SeizedIn>().Select(counted => (product, counted, fields[Field(product, counted)].FirstOrDefault())))],
    };

    /// <summary>The plan that a report ends.</summary>
    public Guid? Planned => Id("Planned");

    /// <summary>The name of the field of a seizure.</summary>
    public static string Field(Product product, SeizedIn counted) => $"{product}.{counted}";

    private DateOnly? Day =>
        DateOnly.TryParseExact(fields["Day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private Guid? Id(string name) => Guid.TryParse(fields[name], out var id) ? id : null;
}
