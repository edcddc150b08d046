import { classQuestions } from '@/features/exports/class-questions';

export const GET = classQuestions('qti.zip');
