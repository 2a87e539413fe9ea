namespace Clairevoie.Coordination.Retention;

/// <summary>Marks the words of what is kept until a date at the table.</summary>
public sealed class RetentionWords;
