namespace Clairevoie.Domain;

/// <summary>
/// An answer that says no: a code for machines, and what the sentence for people needs.
/// The sentence itself is a resource, <c>refusal.CODE</c>, in the reader's language.
/// </summary>
/// <param name="Code">Lower case, with hyphens: <c>outside-city</c>.</param>
/// <param name="Field">The form field it is about, if one is.</param>
/// <param name="Facts">Numbers and names that the sentence shows; never what the person wrote.</param>
public sealed record Refusal(string Code, string? Field = null, params IReadOnlyList<object> Facts);
