namespace Clairevoie.Publication.Import;

/// <summary>A version of a figure that is already published, and the fingerprint of what it holds.</summary>
public sealed record KnownClaim(string Id, string Version, int Place, string Fingerprint);
