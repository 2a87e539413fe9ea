using System.Text.Json;
using System.Text.Json.Serialization;
using Clairevoie.Domain;

namespace Clairevoie.Hall.SignIn;

/// <summary>What a host decides of sign-in: <c>var/sign-in.json</c>, or these values where it is absent.</summary>
public sealed record SignInSettings
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Roles that see nothing until they have proved who they are twice.</summary>
    public IReadOnlySet<Role> RolesWithSecondFactor { get; init; } = new HashSet<Role>
    {
        Role.Analyst, Role.Investigator, Role.AntennaHead, Role.Prosecutor, Role.Coordinator, Role.Auditor, Role.Administrator,
    };

    /// <summary>Hours without a request after which a session ends.</summary>
    public int SessionHours { get; init; } = 8;

    /// <summary>Failures in a row after which an account is locked.</summary>
    public int FailuresBeforeLock { get; init; } = 5;

    /// <summary>Minutes that such a lock lasts.</summary>
    public int LockMinutes { get; init; } = 15;

    /// <summary>The settings of this folder.</summary>
    public static SignInSettings In(string folder)
    {
        var file = Path.Combine(folder, "sign-in.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<SignInSettings>(File.ReadAllText(file), Plain)! : new SignInSettings();
    }
}
