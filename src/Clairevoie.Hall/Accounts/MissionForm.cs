using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Accounts;

/// <summary>What an administrator writes of a mission; read at once into what a mission is, or into refusals.</summary>
public sealed partial class MissionForm
{
    public string? Role { get; set; }
    public string? Agency { get; set; }
    public string? Territories { get; set; }
    public string? Until { get; set; }

    /// <summary>The mission that this says, from today, for an account; or every reason why not.</summary>
    public Decision<Mission> Read(string account, DateOnly today)
    {
        var codes = Codes();
        var until = Day();
        var refusals = Refusals(codes, until, today).ToList();
        return refusals.Count > 0
            ? refusals
            : new Mission
            {
                Account = account,
                Role = Enum.Parse<Role>(Role!),
                Agency = new AgencyId(Agency!.Trim().ToUpperInvariant()),
                FromDay = today,
                UntilDay = until,
                Territories = codes,
            };
    }

    private IEnumerable<Refusal> Refusals(IReadOnlyList<string> codes, DateOnly? until, DateOnly today)
    {
        if (!Enum.TryParse<Role>(Role, out var role) || role == Domain.Role.Public || !Enum.IsDefined(role))
            yield return new Refusal("role-unknown", "Role");
        if (string.IsNullOrWhiteSpace(Agency) || Agency.Length > 40)
            yield return new Refusal("agency-missing", "Agency");
        if (codes.Any(code => !Territory().IsMatch(code)))
            yield return new Refusal("territory-form", "Territories");
        if (!string.IsNullOrWhiteSpace(Until) && (until is null || until < today))
            yield return new Refusal("day-form", "Until");
    }

    private IReadOnlyList<string> Codes() =>
        [.. (Territories ?? "").Split([',', ' ', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private DateOnly? Day() => DateOnly.TryParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(DEP|COM|ARM|REG|EPCI|ZON)-[\p{L}\p{Nd}._-]{1,60}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Territory();
}
