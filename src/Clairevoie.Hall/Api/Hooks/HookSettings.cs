using System.Net;
using System.Text.Json;

namespace Clairevoie.Hall.Api.Hooks;

/// <summary>
/// Whether the house calls applications, and where it may: the host's own choice, read from <c>var/webhooks.json</c>, such as
/// <c>{ "on": true, "private": ["10.20.0.0/16"] }</c>. Without the file it calls nobody.
/// </summary>
public sealed record HookSettings
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Networks that are nobody's on the internet: this machine, its neighbours, documentation, many at once.</summary>
    private static readonly IReadOnlyList<IPNetwork> Closed =
    [
        .. ((string[])[
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/8", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(IPNetwork.Parse),
    ];

    /// <summary>Whether anybody is called.</summary>
    public bool On { get; init; }

    /// <summary>Networks of the host's own to which calls may go, without encryption too.</summary>
    public IReadOnlyList<string> Private { get; init; } = [];

    /// <summary>The settings of this folder.</summary>
    public static HookSettings Read(string var)
    {
        var file = Path.Combine(var, "webhooks.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<HookSettings>(File.ReadAllText(file), Reading) ?? new() : new();
    }

    /// <summary>Whether the host named the network of this address as one of its own.</summary>
    public bool IsOwn(IPAddress address) => Private.Any(network => IPNetwork.TryParse(network, out var own) && own.Contains(Plain(address)));

    /// <summary>Whether a call may go to this machine: on the internet, or in a network of the host's own.</summary>
    public bool MayCall(IPAddress address) => IsOwn(address) || !Closed.Any(network => network.Contains(Plain(address)));

    // ::ffff:127.0.0.1 is 127.0.0.1.
    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
