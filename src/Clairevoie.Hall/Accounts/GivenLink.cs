using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Accounts;

/// <summary>A one-time link as it is shown, once, to whoever hands it over.</summary>
public sealed record GivenLink(string Name, string Address)
{
    /// <summary>The link by which somebody chooses a password, at the address under which the house is asked now.</summary>
    public static GivenLink Of(HttpRequest request, string name, string token)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GivenLink(name, $"{request.Scheme}://{request.Host}{request.PathBase}{Path(token)}");
    }

    /// <summary>The path of such a link.</summary>
    public static string Path(string token) => $"/connexion/lien?jeton={token}";
}
