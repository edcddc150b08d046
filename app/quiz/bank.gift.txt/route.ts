import { bankQuestions } from '@/features/exports/bank-questions';

export const GET = bankQuestions('gift.txt');
