using Clairevoie.Hall.City;

namespace Clairevoie.Hall.Reports;

/// <summary>Finds the place that a form means.</summary>
public sealed class Spots(CitySettings city)
{
    /// <summary>The place; nothing when the form gives none.</summary>
    public Spot? Of(ReportForm form) =>
        form.Where is { } at ? new(at, form.Text("address"), city.Territory.Length > 0 ? city.Territory : null) : null;
}
