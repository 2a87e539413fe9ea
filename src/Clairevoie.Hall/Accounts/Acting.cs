using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Accounts;

/// <summary>
/// Who acts on accounts, for the trace: the viewer in their mission; before a mission is chosen, the account itself;
/// outside any request, the console of the host.
/// </summary>
public sealed class Acting(IHttpContextAccessor requests)
{
    /// <summary>Stands in the trace for whoever types commands on the host.</summary>
    public static MissionId Console { get; } = new(new Guid("00000000-0000-4000-8000-000000000001"));

    /// <summary>A doing on an account.</summary>
    public Doing On(string account, Act act, string purpose)
    {
        var what = $"account/{account}";
        if (requests.HttpContext is not { } request)
            return new Doing(act, Console, AgencyId.None, purpose, what);
        return request.Viewer() is { } viewer
            ? Doing.Of(viewer, act, purpose, what)
            : new Doing(act, Itself(account), AgencyId.None, purpose, what);
    }

    private static MissionId Itself(string account) => Guid.TryParse(account, out var id) ? new MissionId(id) : MissionId.Anonymous;
}
