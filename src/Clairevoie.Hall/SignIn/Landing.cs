using Microsoft.AspNetCore.Mvc;

namespace Clairevoie.Hall.SignIn;

/// <summary>Where somebody goes once signed in.</summary>
public static class Landing
{
    /// <summary>Where the day begins.</summary>
    public const string Today = "/aujourdhui";

    /// <summary>Where somebody with several missions chooses one.</summary>
    public const string Choose = "/mission";

    /// <summary>Where a second proof is set up.</summary>
    public const string Prove = "/compte/second-facteur";

    /// <summary>
    /// The next page of this session: a mission to choose, a proof to set up, the page that was asked for, or the day.
    /// An address that is not one of our own pages is never followed.
    /// </summary>
    public static string Of(Entrant entrant, string? asked) => entrant switch
    {
        { Mission: null } => WithReturn(Choose, asked),
        { MustProveMore: true } => Prove,
        _ => IsOurs(asked) ? asked! : Today,
    };

    /// <summary>An address of ours that remembers where one was going.</summary>
    public static string WithReturn(string address, string? asked) =>
        IsOurs(asked) ? $"{address}?retour={Uri.EscapeDataString(asked!)}" : address;

    /// <summary>Goes there, in the language of the request.</summary>
    public static LocalRedirectResult To(string address) => new($"~{address}");

    /// <summary>One slash, then a path of plain signs: no host, no scheme, nothing that a browser would read as another site.</summary>
    public static bool IsOurs(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && address.Length <= 500
        && address.All(sign => sign is > ' ' and < (char)127 and not '\\');
}
